import type { ContractTerms } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { netOfLines } from '../testing/shown.ts'
import { baseFee, day, decimal, termsOf } from '../testing/terms.ts'

type Rounding = NonNullable<NonNullable<ContractTerms['billing']>['rounding']>

const net = (currency: ContractTerms['currency'], rate: string, rounding: Rounding) =>
  netOfLines(
    bill(
      termsOf(
        '2027-04-01',
        '2027-04-30',
        { fee: baseFee('41.50', { currency: 'USD' }) },
        {
          currency,
          exchangeRates: [{ of: 'USD', on: day('2027-01-01'), rate: decimal(rate) }],
          billing: { every: 'month', periods: 'calendar', issued: 'in-arrears', rounding },
        },
      ),
      [],
    ).value,
  )['2027-04/fee']

test.each([
  // 41.50 × 7.0983 = 294.57945
  { rounding: {}, expected: '294.58' },
  { rounding: { mode: 'down' }, expected: '294.57' },
  { rounding: { mode: 'up', digits: 1 }, expected: '294.60' },
  // the line in dollars is rounded first: 41 × 7.0983 = 291.0303
  { rounding: { mode: 'down', digits: 0 }, expected: '291.00' },
  // 42 × 7.0983 = 298.1286
  { rounding: { mode: 'up', digits: 0 }, expected: '299.00' },
] as const)(
  'a line of USD 41.50 at 7.0983 under $rounding is invoiced as $expected',
  ({ rounding, expected }) => {
    expect(net('CNY', '7.0983', rounding)).toBe(expected)
  },
)

test.each([
  // 41.50 × 148.55 = 6,164.825
  { mode: 'half-away-from-zero', expected: '6165' },
  { mode: 'down', expected: '6164' },
] as const)('in yen there are no decimals to round to: $mode gives $expected', (row) => {
  expect(net('JPY', '148.55', { mode: row.mode })).toBe(row.expected)
})
