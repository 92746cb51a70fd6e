import { expect, test } from 'vitest'
import { money, moneySnapshot } from '../exact/money.ts'
import { evaluated } from '../testing/evaluated.ts'
import { read, shown } from '../testing/fraction.ts'
import { day, decimal } from '../testing/terms.ts'
import { lateInterest, type OverdueInvoice } from './late-interest.ts'

const percent = (text: string) => ({ latePayment: { percentPerYear: decimal(text) } })
const perMille = (text: string) => ({ latePayment: { perMillePerDay: decimal(text) } })

const invoice = (more: Partial<OverdueInvoice> = {}): OverdueInvoice => ({
  gross: money(1_000_000n, 'CNY'),
  due: day('2026-03-31'),
  paid: day('2026-04-30'),
  terms: perMille('0.5'),
  ...more,
})

const amountOf = (overdue: OverdueInvoice) => {
  const { value } = lateInterest(overdue)
  return value && { days: value.days, interest: moneySnapshot(value.interest).amount }
}

test.each<{ name: string; overdue: Partial<OverdueInvoice>; days: number; interest: string }>([
  { name: '万分之五 a day for 30 days of 10,000.00', overdue: {}, days: 30, interest: '150.00' },
  {
    name: '3.9 % a year: 10,000.00 × 3.9 % × 30 ÷ 365 = 32.0548',
    overdue: { terms: percent('3.9') },
    days: 30,
    interest: '32.05',
  },
  {
    name: 'one day late, the payment day itself',
    overdue: { paid: day('2026-04-01') },
    days: 1,
    interest: '5.00',
  },
  {
    name: 'paid on the due day',
    overdue: { paid: day('2026-03-31') },
    days: 0,
    interest: '0.00',
  },
  { name: 'paid early', overdue: { paid: day('2026-03-01') }, days: 0, interest: '0.00' },
  {
    name: 'a leap year also has 365 days: 10,000.00 × 3.65 % × 366 ÷ 365',
    overdue: { due: day('2027-12-31'), paid: day('2028-12-31'), terms: percent('3.65') },
    days: 366,
    interest: '366.00',
  },
  {
    name: 'half a fen goes up: 100.00 × 0.05 ‰ = 0.005',
    overdue: { gross: money(10_000n, 'CNY'), paid: day('2026-04-01'), terms: perMille('0.05') },
    days: 1,
    interest: '0.01',
  },
  {
    name: 'yen have no decimals: 100,000 × 14.6 % × 10 ÷ 365 = 400',
    overdue: { gross: money(100_000n, 'JPY'), paid: day('2026-04-10'), terms: percent('14.6') },
    days: 10,
    interest: '400',
  },
  {
    name: 'a contract that excludes interest',
    overdue: { terms: { latePayment: 'none' } },
    days: 0,
    interest: '0.00',
  },
])('$name: $interest', ({ overdue, days, interest }) => {
  expect(amountOf(invoice(overdue))).toEqual({ days, interest })
})

test('it tells over which days it runs, by which clause, and ends at its amount', () => {
  const terms = { ...percent('3.9'), clauses: { latePayment: '7.3' } }
  const step = lateInterest(invoice({ terms })).value?.step
  expect(step).toMatchObject({
    code: 'late-interest',
    facts: { first: '2026-04-01', last: '2026-04-30', days: 30, percentPerYear: '3.9' },
    policy: 'late-payment/percent-per-year',
    clause: '7.3',
    value: { kind: 'money', amount: '32.05', currency: 'CNY' },
    rounding: { exact: { numerator: '2340', denominator: '73' }, rule: 'half-away-from-zero' },
  })
  expect(step?.formula && shown(evaluated(step.formula))).toBe(shown(read('32.05')))
})

test.each<{ name: string; overdue: Partial<OverdueInvoice>; reason: string; policy?: string }>([
  { name: 'in time', overdue: { paid: day('2026-03-31') }, reason: 'paid-in-time' },
  {
    name: 'excluded',
    overdue: { terms: { latePayment: 'none' } },
    reason: 'excluded',
    policy: 'late-payment/none',
  },
])('no interest says why: $name', ({ overdue, reason, policy }) => {
  const step = lateInterest(invoice(overdue)).value?.step
  expect([step?.code, step?.facts, step?.policy]).toMatchObject([
    'no-late-interest',
    { reason },
    policy,
  ])
})

test('a contract that does not say is an unknown, never a guess', () => {
  expect(lateInterest(invoice({ terms: {} }))).toEqual({
    value: undefined,
    issues: [
      { kind: 'unknown', code: 'late-payment-not-in-terms', facts: {}, path: 'latePayment' },
    ],
  })
})

test('a credit is never overdue', () => {
  const { value, issues } = lateInterest(invoice({ gross: money(-1n, 'CNY') }))
  expect(value).toBeUndefined()
  expect(issues).toEqual([
    { kind: 'refusal', code: 'interest-on-credit', facts: { amount: '-0.01' } },
  ])
})

test.each([
  { days: { due: '2027-02-30' }, found: ['no-such-day due'] },
  { days: { paid: 'tomorrow' }, found: ['not-a-date paid'] },
  { days: { due: '', paid: '2200-01-01' }, found: ['not-a-date due', 'date-out-of-range paid'] },
])('what is no day is no interest, and no exception: $found', ({ days, found }) => {
  // The type forbids such days; who calls from outside it may have them all the same.
  const { value, issues } = lateInterest(invoice(days as Partial<OverdueInvoice>))
  expect(value).toBeUndefined()
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(found)
  expect(issues.every(({ kind }) => kind === 'issue')).toBe(true)
})
