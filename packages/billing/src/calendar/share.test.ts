import { describe, expect, test } from 'vitest'
import { roundedBigQuotient } from '../exact/round.ts'
import { day } from '../testing/terms.ts'
import { readDay } from './day.ts'
import { periodAt, type PeriodLength, type PeriodRule, periodsOf } from './periods.ts'
import { type DayCount, denominatorOf, numeratorOf } from './share.ts'

interface Stay {
  readonly rule?: PeriodRule
  readonly months?: PeriodLength
  readonly from: string
  readonly to: string
}

/** The share that a stay costs of the period in which it begins, in a contract of many years from a day. */
function shareOf(count: DayCount, first: string, { rule, months, from, to }: Stay) {
  const term = { first: day(first), last: day('2039-12-31') }
  const periods = periodsOf(term, rule ?? 'anniversary', months)
  const [begin, end] = [readDay(day(from)), readDay(day(to))]
  const index = periodAt(periods, begin)
  return {
    numerator: numeratorOf(count, periods, index, begin, end),
    denominator: denominatorOf(count, periods, index),
  }
}

/** A share of a price in whole cents, in cents. */
const owed = (cents: number, { numerator, denominator }: ReturnType<typeof shareOf>): number =>
  Number(roundedBigQuotient(BigInt(cents) * BigInt(numerator), BigInt(denominator)))

// Contract's first day, stay [from, to); cents by actual days, by thirty days, by actual days over thirty.
describe('one head at 300.00 a month', () => {
  test.each([
    ['joiner 28 Feb', '2027-02-01', '2027-02-28', '2027-03-01', 1071, 3000, 1000],
    ['leaver, last day 27 Feb', '2027-02-01', '2027-02-01', '2027-02-28', 28929, 27000, 27000],
    ['whole February', '2027-02-01', '2027-02-01', '2027-03-01', 30000, 30000, 28000],
    ['joiner 30 Mar', '2027-03-01', '2027-03-30', '2027-04-01', 1935, 1000, 2000],
    ['joiner 31 Mar', '2027-03-01', '2027-03-31', '2027-04-01', 968, 1000, 1000],
    ['leaver, last day 30 Mar', '2027-03-01', '2027-03-01', '2027-03-31', 29032, 29000, 30000],
    ['whole March', '2027-03-01', '2027-03-01', '2027-04-01', 30000, 30000, 31000],
    ['whole, from 31 Jan', '2027-01-31', '2027-01-31', '2027-02-28', 30000, 30000, 28000],
    ['joiner 15 Feb, to 28 Feb', '2027-01-31', '2027-02-15', '2027-02-28', 13929, 15000, 13000],
    ['whole, to 31 Mar', '2027-01-31', '2027-02-28', '2027-03-31', 30000, 30000, 31000],
  ])('%s: period of %s, %s to %s', (_, first, from, to, actual, thirty, overThirty) => {
    expect(owed(30000, shareOf('actual-days', first, { from, to }))).toBe(actual)
    expect(owed(30000, shareOf('thirty-days', first, { from, to }))).toBe(thirty)
    expect(owed(30000, shareOf('actual-over-thirty', first, { from, to }))).toBe(overThirty)
  })
})

const calendar = { rule: 'calendar' } as const
const march = { ...calendar, from: '2027-03-01', to: '2027-04-01' }
const leapFebruary = { ...calendar, from: '2028-02-01', to: '2028-03-01' }
const firstQuarter = { ...calendar, months: 3, from: '2028-01-01', to: '2028-04-01' } as const
const leapYear = { ...calendar, months: 12, from: '2028-01-01', to: '2029-01-01' } as const

test.each<{ count: DayCount; what: string; stay: Stay; share: readonly [number, number] }>([
  { count: 'act-365', what: 'March, of a monthly price', stay: march, share: [372, 365] },
  { count: 'act-365', what: 'a quarter', stay: firstQuarter, share: [364, 365] },
  { count: 'act-365', what: 'a leap year', stay: leapYear, share: [366, 365] },
  { count: 'act-act-isda', what: 'February of a leap year', stay: leapFebruary, share: [348, 366] },
  { count: 'act-act-isda', what: 'a leap year', stay: leapYear, share: [1, 1] },
  { count: 'act-act-afb', what: 'February of a leap year', stay: leapFebruary, share: [348, 366] },
  { count: 'act-act-afb', what: 'March', stay: march, share: [372, 365] },
  { count: 'act-act-afb', what: 'a leap year', stay: leapYear, share: [1, 1] },
  { count: 'act-act-icma', what: 'March', stay: march, share: [1, 1] },
  { count: 'act-act-icma', what: 'a leap February', stay: leapFebruary, share: [1, 1] },
  { count: 'thirty-days', what: 'a quarter', stay: firstQuarter, share: [1, 1] },
  {
    count: 'thirty-days',
    what: 'from 31 March in a quarter',
    stay: { ...firstQuarter, from: '2028-03-31' },
    share: [1, 90],
  },
  {
    count: 'thirty-days',
    what: 'from 16 December in a year',
    stay: { ...leapYear, from: '2028-12-16' },
    share: [15, 360],
  },
  {
    count: '30-360-bond',
    what: 'from 31 March',
    stay: { ...march, from: '2027-03-31' },
    share: [1, 30],
  },
  {
    count: '30-360-bond',
    what: 'up to 31 March',
    stay: { ...march, to: '2027-03-31' },
    share: [30, 30],
  },
  {
    count: '30-360-us',
    what: 'from 29 February',
    stay: { ...leapFebruary, from: '2028-02-29' },
    share: [1, 30],
  },
  {
    count: '30e-360',
    what: 'up to 31 March',
    stay: { ...march, to: '2027-03-31' },
    share: [29, 30],
  },
  {
    count: '30e-360-isda',
    what: 'up to 29 February',
    stay: { ...leapFebruary, to: '2028-02-29' },
    share: [29, 30],
  },
  { count: '30e-360-isda', what: 'a quarter', stay: firstQuarter, share: [90, 90] },
])('$count: $what costs $share.0 ÷ $share.1', ({ count, stay, share: [n, d] }) => {
  const { numerator, denominator } = shareOf(count, '2027-01-01', stay)
  expect(numerator * d).toBe(n * denominator)
})

test('100 a month costs 101.92 in March by act/365', () => {
  expect(owed(10000, shareOf('act-365', '2027-01-01', march))).toBe(10192)
})

test('30E/360 (ISDA): a contract that ends on 28 February does not get the 29th and 30th on top', () => {
  const periods = periodsOf({ first: day('2027-02-01'), last: day('2027-02-27') }, 'calendar')
  const { first, end } = periods.term
  expect(numeratorOf('30e-360-isda', periods, 0, first, end)).toBe(27 * 12)
})
