import type { ContractTerms } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { moneySnapshot } from '../exact/money.ts'
import { readDay } from '../calendar/day.ts'
import { baseFee, day, decimal, termsOf } from '../testing/terms.ts'
import { rateOn, ratePlace } from './tax-rule.ts'

const later = [
  { from: day('2027-03-01'), rate: decimal('9') },
  { from: day('2027-04-01'), rate: decimal('12.5') },
]

type Vat = NonNullable<ReturnType<typeof baseFee>['vat']>

/** Net and tax of January, February and March, from a base fee of 106.00 a month. */
function quarter(vat: Vat, issued: 'in-arrears' | 'in-advance'): (readonly string[])[] {
  const billing: ContractTerms['billing'] = { every: 'month', periods: 'calendar', issued }
  const charges = { base: baseFee('106.00', { vat }) }
  const { value } = bill(termsOf('2027-01-01', '2027-03-31', charges, { billing }), [])
  return [...(value?.ledger.lines() ?? [])].map(({ net, tax }) =>
    [net, tax].map((amount) => moneySnapshot(amount).amount),
  )
}

// In arrears the invoices are issued on 1 February, 1 March and 1 April; in advance on 1 January, 1 February and 1 March.
test.each<{
  readonly prices: string
  readonly vat: Vat
  readonly issued: 'in-arrears' | 'in-advance'
  readonly lines: (readonly string[])[]
}>([
  {
    prices: 'without a tax',
    vat: 'none',
    issued: 'in-arrears',
    lines: [
      ['106.00', '0.00'],
      ['106.00', '0.00'],
      ['106.00', '0.00'],
    ],
  },
  {
    prices: '6 % on top: 106.00 × 6 %',
    vat: { rate: decimal('6') },
    issued: 'in-arrears',
    lines: [
      ['106.00', '6.36'],
      ['106.00', '6.36'],
      ['106.00', '6.36'],
    ],
  },
  {
    prices: '6 % within: 106.00 ÷ 1.06',
    vat: { rate: decimal('6'), prices: 'inclusive' },
    issued: 'in-arrears',
    lines: [
      ['100.00', '6.00'],
      ['100.00', '6.00'],
      ['100.00', '6.00'],
    ],
  },
  {
    prices: '6 %, 9 % from 1 March, 12.5 % from 1 April, by the day of the invoice',
    vat: { rate: decimal('6'), prices: 'exclusive', later },
    issued: 'in-arrears',
    lines: [
      ['106.00', '6.36'],
      ['106.00', '9.54'],
      ['106.00', '13.25'],
    ],
  },
  {
    prices: 'the same, billed in advance',
    vat: { rate: decimal('6'), prices: 'exclusive', later },
    issued: 'in-advance',
    lines: [
      ['106.00', '6.36'],
      ['106.00', '6.36'],
      ['106.00', '9.54'],
    ],
  },
  {
    prices: 'within, 106.00 ÷ 1.06, ÷ 1.09 and ÷ 1.125',
    vat: { rate: decimal('6'), prices: 'inclusive', later },
    issued: 'in-arrears',
    lines: [
      ['100.00', '6.00'],
      ['97.25', '8.75'],
      ['94.22', '11.78'],
    ],
  },
])('$prices, $issued', ({ vat, issued, lines }) => {
  expect(quarter(vat, issued)).toEqual(lines)
})

test.each([
  { on: '2027-02-28', rate: '6' },
  { on: '2027-03-01', rate: '9' },
  { on: '2027-03-31', rate: '9' },
  { on: '2027-12-31', rate: '12.5' },
])('what is invoiced on $on is taxed at $rate %', ({ on, rate }) => {
  expect(rateOn({ rate: decimal('6'), later }, readDay(day(on)))).toBe(rate)
  expect(rateOn({ rate: decimal('6') }, readDay(day(on)))).toBe('6')
})

test('of three periods the rates of lines are written first, those of what corrections owe after them', () => {
  const rates = { digits: 2, units: [6n, 6n, 9n], limit: 9 }
  const changing = { rank: 'line', rates, ofCorrections: rates, written: [] } as const
  expect([0, 2].map((period) => ratePlace(changing, period, 'line'))).toEqual([0, 2])
  expect([0, 2].map((period) => ratePlace(changing, period, 'owed-by-correction'))).toEqual([3, 5])
  const steady = { ...changing, rank: 'charge' } as const
  expect(ratePlace(steady, 2, 'owed-by-correction')).toBe(0)
})
