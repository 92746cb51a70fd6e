import type { Trace } from '@contract-playbook/billing'
import { expect, test } from 'vitest'
import { chineseTables } from '../chinese.ts'
import { englishTables } from '../english.ts'
import { italianTables } from '../italian.ts'
import { printNames, printTrace } from './print-trace.ts'

type Op = Trace['op']

/** The printer reads operators and inputs only; the values of the operations in between are not needed here. */
const nothing = { numerator: '0', denominator: '1' }
const input = (kind: Trace['kind'], numerator: string, denominator = '1'): Trace => ({
  op: 'input',
  kind,
  value: { numerator, denominator },
  args: [],
})
const of = (op: Op, ...args: Trace[]): Trace => ({ op, kind: 'money', value: nothing, args })

/** A rounding inside a formula: what it came to, and of what. */
const roundedTo = (kind: Trace['kind'], value: string, exact: Trace): Trace => {
  const [numerator = '', denominator = '1'] = value.split('/')
  return { op: 'round', kind, value: { numerator, denominator }, args: [exact] }
}

const [heads, six, price, twelve, month] = [
  input('count', '80'),
  input('count', '6'),
  input('money', '437'),
  input('days', '12'),
  input('days', '31'),
]
const credit = input('money', '-150')
const share = input('ratio', '12', '31')

const english = (trace: Trace): string =>
  printTrace(trace, englishTables.steps, englishTables.format, 'CNY')

test.each([
  ['80 × 437.00 × 12 ÷ 31', of('divide', of('multiply', heads, price, twelve), month)],
  ['80 × 437.00 × 12 ÷ 31', of('multiply', heads, price, of('divide', twelve, month))],
  ['80 × 437.00 × 12 ÷ 31', of('multiply', heads, price, share)],
  ['12 ÷ 31 × 437.00', of('multiply', share, price)],
  ['(80 + 6) × 437.00', of('multiply', of('add', heads, six), price)],
  ['437.00 × (80 − 6)', of('multiply', price, of('subtract', heads, six))],
  ['80 × 437.00 + 6 × 437.00', of('add', of('multiply', heads, price), of('multiply', six, price))],
  ['80 − (6 + 12)', of('subtract', heads, of('add', six, twelve))],
  ['80 − 6 + 12', of('add', of('subtract', heads, six), twelve)],
  ['80 + 6 + 12', of('add', heads, of('add', six, twelve))],
  ['437.00 ÷ (12 ÷ 31)', of('divide', price, share)],
  ['437.00 ÷ (12 × 31)', of('divide', price, of('multiply', twelve, month))],
  ['437.00 ÷ 12 ÷ 31', of('divide', of('divide', price, twelve), month)],
  ['437.00 − 150.00', of('add', price, credit)],
  ['437.00 − (−150.00)', of('subtract', price, credit)],
  ['437.00 × (−150.00)', of('multiply', price, credit)],
  ['−150.00 × 6', of('multiply', credit, six)],
  ['−437.00', of('subtract', input('money', '0'), price)],
  ['−(80 + 6)', of('subtract', input('count', '0'), of('add', heads, six))],
  ['17.4 × 437.00', of('multiply', input('count', '87', '5'), price)],
  ['1,346 ÷ 31 × 437.00', of('multiply', input('count', '1346', '31'), price)],
  ['437.00 × 3,913 ÷ 101,300', of('multiply', price, input('percent', '3913', '101300'))],
  [
    '437.00 ÷ (1 + 6%)',
    of('divide', price, of('add', input('percent', '1'), input('percent', '6', '100'))),
  ],
  ['437.00 × 100%', of('multiply', price, { ...input('percent', '1'), name: 'rate' })],
  ['437.00 × 7.03125', of('multiply', price, input('ratio', '703125', '100000'))],
  ['437.00 × 6%', of('multiply', price, input('percent', '6', '100'))],
  ['437.00 × 2.5%', of('multiply', price, input('percent', '1', '40'))],
  ['338.3225… × 6%', of('multiply', input('money', '10488', '31'), input('percent', '3', '50'))],
  ['the greater of 80 and 6', of('max', heads, six)],
  ['the lesser of 80 + 6 and 12', of('min', of('add', heads, six), twelve)],
  ['the lesser of 80, 6 and 12', of('min', of('min', heads, six), twelve)],
  ['the lesser of (the greater of 80 and 6) and 12', of('min', of('max', heads, six), twelve)],
  ['(the greater of 80 and 6) + 12', of('add', of('max', heads, six), twelve)],
  ['80 × 437.00', of('round', of('multiply', heads, price))],
  ['80 ÷ 12', of('round', of('divide', heads, twelve))],
  ['7 × 437.00', of('multiply', roundedTo('count', '7', of('divide', heads, twelve)), price)],
  [
    '169.16 + 437.00',
    of('add', roundedTo('money', '16916/100', of('multiply', price, share)), price),
  ],
  ['169.16', of('round', roundedTo('money', '16916/100', of('multiply', price, share)))],
  ['80', of('add', heads)],
])('%s', (written, trace) => {
  expect(english(trace)).toBe(written)
})

test('numbers are written as in the language, words are its own', () => {
  const trace = of('multiply', of('max', heads, six), input('money', '12345', '10'))
  expect(printTrace(trace, chineseTables.steps, chineseTables.format, 'CNY')).toBe(
    '(80与6中的较大者) × 1,234.50',
  )
  expect(printTrace(trace, italianTables.steps, italianTables.format, 'CNY')).toBe(
    '(il maggiore tra 80 e 6) × 1.234,50',
  )
})

test.each([
  ['JPY', '1,000'],
  ['KWD', '1,000.000'],
] as const)('money has the decimals of its currency: %s %s', (currency, written) => {
  expect(
    printTrace(input('money', '1000'), englishTables.steps, englishTables.format, currency),
  ).toBe(written)
})

test('a formula in words names its numbers, and keeps those that have no name', () => {
  const named = (trace: Trace, name: string): Trace => ({ ...trace, name })
  const formula = of(
    'round',
    of(
      'divide',
      of('multiply', named(heads, 'quantity'), named(price, 'price'), named(twelve, 'days')),
      named(month, 'period'),
    ),
  )
  expect(printNames(formula, englishTables.steps, englishTables.format)).toBe(
    'quantity × price × days ÷ days of the period',
  )
  expect(printNames(formula, chineseTables.steps, chineseTables.format)).toBe(
    '数量 × 单价 × 天数 ÷ 当期天数',
  )
  const net = of(
    'divide',
    named(price, 'gross'),
    of('add', input('percent', '1'), named(share, 'rate')),
  )
  expect(printNames(net, italianTables.steps, italianTables.format)).toBe(
    'importo IVA inclusa ÷ (1 + aliquota IVA)',
  )
})
