import { describe, expect, test } from 'vitest'
import { exampleFiles, runPlaybook } from './run-playbook.ts'

const shanghai = exampleFiles('shanghai-80')
const cny = (amount: string) => ({ amount, currency: 'CNY' })

describe('as JSON', () => {
  const { exit, out, err } = runPlaybook(['bill', ...shanghai, '--format', 'json'])
  const bill = JSON.parse(out)

  test('March comes to 35,298.32, with tax and gross, as text beside its currency', () => {
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(bill.invoices[2]).toMatchObject({
      id: '2027-03',
      first: '2027-03-01',
      last: '2027-03-31',
      issued: '2027-04-01',
      net: cny('35298.32'),
      tax: cny('2117.90'),
      gross: cny('37416.22'),
      people: [{ site: 'sha', unit: 'user', closing: 82 }],
      lines: ['2027-03/users/sha'],
    })
    expect(bill.totals.gross).toEqual(cny('453387.78'))
  })

  test('every line has a stable id, and the result names its schema and its engine', () => {
    expect(bill.lines[2]).toMatchObject({
      id: '2027-03/users/sha',
      kind: 'charge',
      charge: 'users',
      site: 'sha',
    })
    expect(bill).toMatchObject({
      schema: 'contract-playbook/bill/1',
      terms: { schema: 'contract-playbook/terms/1' },
    })
    expect(bill.engine).toMatch(/^\d+\.\d+\.\d+/)
  })

  test('the same files give the same text, key by key', () => {
    expect(runPlaybook(['bill', ...shanghai, '--format', 'json']).out).toBe(out)
    expect(Object.keys(bill)).toEqual([
      'schema',
      'engine',
      'terms',
      'indices',
      'currency',
      'totals',
      'headcount',
      'invoices',
      'lines',
      'keyFigures',
      'billed',
      'tierCliffs',
      'nextHeads',
      'costCentres',
      'serviceCredits',
      'lateInterest',
      'creditNotes',
      'found',
      'assumptions',
      'notices',
    ])
  })
})

test.each([
  { lang: 'en', net: '35,298.32', total: '453,387.78' },
  { lang: 'zh-CN', net: '35,298.32', total: '453,387.78' },
  { lang: 'it', net: '35.298,32', total: '453.387,78' },
])('as a table in $lang', async ({ lang, net, total }) => {
  const { exit, out, err } = runPlaybook(['bill', ...shanghai, '--lang', lang])
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  expect(out).toContain(net)
  expect(out).toContain(total)
  await expect(out).toMatchFileSnapshot(`printed/shanghai-80.${lang}.txt`)
})

test.each(['en', 'zh-CN', 'it'])('two units and a settlement as a table in %s', async (lang) => {
  const { out } = runPlaybook(['bill', ...exampleFiles('plant-devices'), '--lang', lang])
  await expect(out).toMatchFileSnapshot(`printed/plant-devices.${lang}.txt`)
})

describe('as CSV', () => {
  test('an invoice a row, with CRLF and plain decimals', () => {
    const { exit, out } = runPlaybook(['bill', ...shanghai, '--format', 'csv'])
    const rows = out.split('\r\n')
    expect(exit).toBe(0)
    expect(rows).toHaveLength(1 + 12 + 1)
    expect(rows[3]).toBe(
      '2027-03,2027-03-01,2027-03-31,2027-04-01,82,35298.32,2117.90,37416.22,CNY',
    )
  })

  test('or a line a row', () => {
    const { out } = runPlaybook([
      'bill',
      ...exampleFiles('three-cities'),
      '--format',
      'csv',
      '--table',
      'lines',
    ])
    expect(out.split('\r\n')).toHaveLength(1 + 72 + 1)
    expect(out).toContain('2027-03/users,')
  })
})

test.each([
  { lang: 'en', first: 'Invoice' },
  { lang: 'zh-CN', first: '账单' },
  { lang: 'it', first: 'Fattura' },
])('CSV for Excel begins with a byte order mark in $lang, and is the same otherwise', (told) => {
  const csv = ['bill', ...shanghai, '--lang', told.lang, '--format', 'csv']
  const { exit, out } = runPlaybook([...csv, '--excel'])
  const plain = runPlaybook(csv).out
  expect(exit).toBe(0)
  expect(plain.startsWith(told.first)).toBe(true)
  expect(out).toBe(`\uFEFF${plain}`)
  expect(runPlaybook([...csv, '--excel', '--table', 'lines']).out.startsWith('\uFEFF')).toBe(true)
})

test('a folder stands for the terms and the headcount in it', () => {
  const { exit, out } = runPlaybook(['bill', 'content/examples/shanghai-80'])
  expect({ exit, out }).toEqual({ exit: 0, out: runPlaybook(['bill', ...shanghai]).out })
})

test('a headcount that is named takes the place of the folder’s', () => {
  const other = ['--headcount', 'content/examples/joiner-next-month/headcount.csv']
  const folder = runPlaybook(['bill', 'content/examples/shanghai-80', ...other])
  const files = runPlaybook(['bill', 'content/examples/shanghai-80/terms.yaml', ...other])
  expect(folder).toEqual(files)
  expect(folder.out).not.toBe(runPlaybook(['bill', ...shanghai]).out)
})

test('schema prints a JSON Schema', () => {
  const { exit, out } = runPlaybook(['schema'])
  expect(exit).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    type: 'object',
    properties: { currency: {}, charges: {} },
  })
})

test.each(['en', 'zh-CN', 'it'])('help in %s', async (lang) => {
  const { exit, out } = runPlaybook(['--help', '--lang', lang])
  expect(exit).toBe(0)
  await expect(out).toMatchFileSnapshot(`printed/help.${lang}.txt`)
})

test('version', () => {
  expect(runPlaybook(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('the language of the terminal is the default', () => {
  expect(runPlaybook(['--help'], { lang: 'zh_CN.UTF-8' }).out).toBe(
    runPlaybook(['--help', '--lang', 'zh']).out,
  )
})
