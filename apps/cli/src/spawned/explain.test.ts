import { describe, expect, test } from 'vitest'
import { runPlaybook } from './run-playbook.ts'

const explain = (example: string, ...asked: string[]) =>
  runPlaybook(['explain', `content/examples/${example}`, ...asked])
const cny = (amount: string) => ({ amount, currency: 'CNY' })
const march = 'invoice/2027-03/net'

describe('a figure explained', () => {
  test.each([
    { lang: 'en', formula: '80 × 437.00 × 19 ÷ 31', amount: '35,298.32' },
    { lang: 'zh-CN', formula: '80 × 437.00 × 19 ÷ 31', amount: '35,298.32' },
    { lang: 'it', formula: '80 × 437,00 × 19 ÷ 31', amount: '35.298,32' },
  ])('in $lang, down to people, days and price', ({ lang, formula, amount }) => {
    const { exit, out, err } = explain('shanghai-80', march, '--lang', lang)
    const [first = ''] = out.split('\n')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(first.endsWith(amount)).toBe(true)
    expect(out).toContain(formula)
    expect(out).toContain('[Schedule A, item 1]')
  })

  test('a line by its id, as its net amount', () => {
    const line = explain('shanghai-80', '2027-03/users/sha')
    expect(line).toEqual(explain('shanghai-80', 'line/2027-03/users/sha/net'))
    expect(line.out).toContain('35,298.32')
  })

  test('as JSON the tree ends at the amount', () => {
    const { out } = explain('shanghai-80', march, '--format', 'json')
    const tree = JSON.parse(out)
    expect(out).toBe(`${JSON.stringify(tree, undefined, 2)}\n`)
    expect(tree.value).toEqual({ kind: 'money', ...cny('35298.32') })
    expect(tree.children.length).toBeGreaterThan(0)
  })

  test('as CSV the figure comes first, its reasons below it, each one deeper', () => {
    const { out } = explain('shanghai-80', march, '--format', 'csv')
    const rows = out.split('\r\n').slice(1, -1)
    expect(rows[0]).toBe(
      '0,"Invoice March 2027, net",,35298.32,CNY,Invoiced when the period is over. Issued on 1 April 2027.,6.1',
    )
    expect(rows[1]?.startsWith('1,')).toBe(true)
    // 80 × 437.00 × 19 ÷ 31 = 664240 ÷ 31, which ends nowhere
    expect(rows[2]).toContain(',664240 ÷ 31,CNY,')
  })
})

describe('a total explained', () => {
  test.each(['en', 'zh-CN', 'it'])(
    'lists its invoices in %s, and says how to have one explained',
    async (lang) => {
      const { exit, out, err } = explain('three-cities', 'total/gross', '--lang', lang)
      expect({ exit, err }).toEqual({ exit: 0, err: '' })
      await expect(out).toMatchFileSnapshot(`printed/three-cities-total.${lang}.txt`)
    },
  )

  test('names in JSON the figure of each invoice, which can be asked for', () => {
    const { out } = explain('three-cities', 'total/gross', '--format', 'json')
    const { children } = JSON.parse(out)
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), undefined, 2)}\n`)
    expect(children).toHaveLength(36)
    const [first] = children
    expect(first).toMatchObject({ code: 'invoice', explain: 'invoice/2027-01/gross' })
    expect(first.children).toBeUndefined()
    const explained = explain('three-cities', first.explain, '--format', 'json')
    expect(JSON.parse(explained.out)).toMatchObject({ value: first.value, facts: first.facts })
  })
})

describe('a key figure explained', () => {
  test.each(['en', 'zh-CN', 'it'])('in %s, down to the headcount of the day', async (lang) => {
    const { exit, out, err } = explain('shanghai-80', 'arr/2027-03-20', '--lang', lang)
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    await expect(out).toMatchFileSnapshot(`printed/arr.${lang}.txt`)
  })

  test('of any days: what they owe', () => {
    const days = explain('shanghai-80', 'scheduled/2027-03-19/2027-03-20', '--format', 'json')
    // 80 × 437.00 ÷ 31 + 82 × 437.00 ÷ 31 = 70,794.00 ÷ 31 = 2,283.677…
    expect(JSON.parse(days.out).value).toEqual({ kind: 'money', ...cny('2283.68') })
  })

  test.each([
    'mrr/2026-12-31',
    'mrr/march',
    'acv/2',
    'acv/1/2',
    'tcv/1',
    'tcb/colour/red/net',
    'constructor',
  ])('%s is none', (figure) => {
    expect(explain('shanghai-80', figure).exit).toBe(2)
  })
})

describe('without a figure, those that there are', () => {
  test.each(['en', 'zh-CN', 'it'])('are listed in %s, each with its amount', async (lang) => {
    const { exit, out, err } = explain('joiner-next-month', '--lang', lang)
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    await expect(out).toMatchFileSnapshot(`printed/figures.${lang}.txt`)
  })

  test('each of those in JSON can be asked for, and has the amount that the list says', () => {
    const { figures } = JSON.parse(explain('joiner-next-month', '--format', 'json').out)
    expect(figures.length).toBeGreaterThan(10)
    const last = figures.at(-1)
    const { out } = explain('joiner-next-month', last.figure, '--format', 'json')
    expect(JSON.parse(out).value).toEqual(last.value)
  })

  test('in CSV, a figure a row', () => {
    const { out } = explain('shanghai-80', '--format', 'csv')
    expect(out.split('\r\n')).toContain(`${march},"Invoice March 2027, net",35298.32,CNY`)
  })
})
