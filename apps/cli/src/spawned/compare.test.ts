import { describe, expect, test } from 'vitest'
import { runPlaybook } from './run-playbook.ts'

const example = (id: string) => `content/examples/${id}`
const pair = [example('shanghai-80'), example('joiner-next-month')]
const compare = (...asked: string[]) => runPlaybook(['compare', ...pair, ...asked])
const cny = (amount: string) => ({ amount, currency: 'CNY' })

describe('two contracts side by side', () => {
  test.each(['en', 'zh-CN', 'it'])('in %s', async (lang) => {
    const { exit, out, err } = compare('--lang', lang)
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    await expect(out).toMatchFileSnapshot(`printed/compared.${lang}.txt`)
  })

  test('one with itself: nothing differs', () => {
    const { out } = runPlaybook(['compare', example('shanghai-80'), example('shanghai-80')])
    expect(out).toContain('Nothing differs.')
  })

  test('one table only, and recurring fees on another day', () => {
    const { out } = compare('--table', 'figures', '--on', '2027-03-25')
    expect(out.split('\n')).toHaveLength(2 + 9 + 1)
    // 82 people at 437.00 since 20 March, and 80 there where joiners count from April only
    expect(out).toMatch(/\(MRR\) +35,834\.00 +34,960\.00 +−874\.00/)
  })

  test('one headcount for both, or one each', () => {
    const terms = pair.map((folder) => `${folder}/terms.yaml`)
    const counts = pair.map((folder) => `${folder}/headcount.csv`)
    const [first = '', second = ''] = counts
    const each = ['--headcount', first, '--headcount', second]
    expect(runPlaybook(['compare', ...terms, ...each]).out).toBe(compare().out)
    const same = runPlaybook(['compare', ...terms, '--headcount', first, '--table', 'bridge'])
    expect(same.out).not.toContain('Headcount')
  })
})

test('as JSON the causes sum to the difference, net, tax and gross', () => {
  const pair = [example('three-cities'), example('three-cities-2027')]
  const { exit, out } = runPlaybook(['compare', ...pair, '--format', 'json'])
  const { schema, first, second, bridge } = JSON.parse(out)
  const fen = ({ amount }: { amount: string }) => BigInt(amount.replace('.', ''))
  expect({ exit, schema }).toEqual({ exit: 0, schema: 'contract-playbook/comparison/1' })
  for (const part of ['net', 'tax', 'gross']) {
    const parts: bigint[] = bridge.parts.map((one: object) => fen(Reflect.get(one, part)))
    const sum = parts.reduce((sum, one) => sum + one, 0n)
    expect(sum).toBe(fen(bridge.difference[part]))
    expect(sum).toBe(fen(second.totals[part]) - fen(first.totals[part]))
  }
})

describe('as CSV', () => {
  test('the bridge, a cause a row', () => {
    const rows = compare('--format', 'csv').out.split('\r\n')
    expect(rows[0]).toBe('Cause,Net,VAT,With VAT')
    expect(rows).toContain('Headcount,-338.32,-20.30,-358.62')
    expect(rows.at(-2)).toBe('Difference,-338.32,-20.30,-358.62')
  })

  test('or the figures', () => {
    const { out } = compare('--format', 'csv', '--table', 'figures')
    expect(out.split('\r\n')[1]).toBe('Total net,427724.32,427386.00,-338.32')
  })
})

describe('a cause explained', () => {
  const asked = [pair[0] ?? '', 'bridge/gross/headcount', '--against', pair[1] ?? '']

  test.each(['en', 'zh-CN', 'it'])('in %s', async (lang) => {
    const { exit, out, err } = runPlaybook(['explain', ...asked, '--lang', lang])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    await expect(out).toMatchFileSnapshot(`printed/cause.${lang}.txt`)
  })

  test('by the name that the comparison gives it', () => {
    const { bridge } = JSON.parse(compare('--format', 'json').out)
    const [part] = bridge.parts.filter(({ causes }: { causes: string[] }) =>
      causes.includes('headcount'),
    )
    const against = ['--against', pair[1] ?? '', '--format', 'json']
    const { out } = runPlaybook(['explain', pair[0] ?? '', part.explain, ...against])
    expect(JSON.parse(out).value).toEqual({ kind: 'money', ...cny('-338.32') })
  })
})
