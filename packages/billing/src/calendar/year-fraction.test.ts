import { expect, test } from 'vitest'
import { ratio } from '../exact/ratio.ts'
import { day } from '../testing/terms.ts'
import { readDay } from './day.ts'
import { addMonths } from './months.ts'
import { thirtyDaysBetween, type ThirtyDayCount } from './thirty-day-counts.ts'
import { icmaYearFraction, type YearCount, yearFraction } from './year-fraction.ts'

const days = (from: string, to: string) => [readDay(day(from)), readDay(day(to))] as const

test.each<{ count: YearCount; from: string; to: string; years: readonly [number, number] }>([
  { count: 'act-365', from: '2027-03-01', to: '2027-04-01', years: [31, 365] },
  { count: 'act-365', from: '2028-01-01', to: '2029-01-01', years: [366, 365] },
  // 184 days of 1999 and 182 of 2000, which is a leap year
  { count: 'act-act-isda', from: '1999-07-01', to: '2000-07-01', years: [133_774, 133_590] },
  { count: 'act-act-isda', from: '2027-12-31', to: '2028-01-02', years: [731, 133_590] },
  { count: 'act-act-isda', from: '2027-01-01', to: '2030-01-01', years: [3, 1] },
  { count: 'act-act-afb', from: '1999-07-01', to: '2000-07-01', years: [1, 1] },
  { count: 'act-act-afb', from: '2028-02-01', to: '2028-03-01', years: [29, 366] },
  { count: 'act-act-afb', from: '2028-02-01', to: '2028-02-29', years: [28, 365] },
  { count: 'act-act-afb', from: '2028-02-29', to: '2028-03-01', years: [1, 366] },
  // back from 28 Feb 2008 four times to 29 Feb 2004, and one day before
  { count: 'act-act-afb', from: '2004-02-28', to: '2008-02-28', years: [1461, 365] },
  { count: 'act-act-afb', from: '2004-02-29', to: '2008-02-28', years: [4, 1] },
  { count: 'act-act-afb', from: '2027-01-15', to: '2028-03-01', years: [410, 365] },
  { count: '30-360-bond', from: '2027-01-31', to: '2027-03-31', years: [60, 360] },
  { count: '30e-360', from: '2027-01-30', to: '2027-01-31', years: [0, 1] },
])('$count: $from to $to is $years.0 ÷ $years.1 years', ({ count, from, to, years: [n, d] }) => {
  expect(yearFraction(count, ...days(from, to))).toEqual(ratio(n, d))
})

/** @source QuantLib test-suite/daycounters.cpp#testThirty360_BondBasis, _EurobondBasis and _USA, after ISDA's 30/360 examples */
test.each<{ id: string; count: ThirtyDayCount; from: string; to: string; days: number }>([
  { id: 'ql-30360-02', count: '30-360-bond', from: '2006-08-31', to: '2007-02-28', days: 178 },
  { id: 'ql-30360-03', count: '30-360-bond', from: '2007-02-28', to: '2007-08-31', days: 183 },
  { id: 'ql-30360-04', count: '30-360-bond', from: '2007-08-31', to: '2008-02-29', days: 179 },
  { id: 'ql-30360-05', count: '30-360-bond', from: '2006-02-28', to: '2006-03-03', days: 5 },
  { id: 'ql-30360-08', count: '30-360-bond', from: '2008-02-28', to: '2008-03-31', days: 33 },
  { id: 'ql-30360-09', count: '30e-360', from: '2007-02-28', to: '2007-08-31', days: 182 },
  { id: 'ql-30360-10', count: '30e-360', from: '2008-02-29', to: '2008-08-31', days: 181 },
  { id: 'ql-30360-13', count: '30-360-us', from: '2007-02-28', to: '2007-08-31', days: 180 },
  { id: 'ql-30360-16', count: '30-360-us', from: '2006-08-31', to: '2007-02-28', days: 178 },
])('$id: $count, $from to $to, $days days', ({ count, from, to, days: expected }) => {
  expect(thirtyDaysBetween(count, ...days(from, to))).toBe(expected)
})

const thirtyDayCounts = ['30-360-bond', '30-360-us', '30e-360', '30e-360-isda'] as const

test.each([
  { from: '2027-02-01', to: '2027-03-01', bond: 30, us: 30, eurobond: 30, isda: 30 },
  { from: '2027-02-28', to: '2027-03-01', bond: 3, us: 1, eurobond: 3, isda: 1 },
  { from: '2028-02-29', to: '2028-03-31', bond: 32, us: 30, eurobond: 31, isda: 30 },
  { from: '2027-02-28', to: '2028-02-29', bond: 361, us: 360, eurobond: 361, isda: 360 },
  { from: '2027-01-15', to: '2027-02-28', bond: 43, us: 43, eurobond: 43, isda: 45 },
  { from: '2027-01-30', to: '2027-01-31', bond: 0, us: 0, eurobond: 0, isda: 0 },
  { from: '2027-01-15', to: '2027-01-31', bond: 16, us: 16, eurobond: 15, isda: 15 },
  { from: '2027-01-31', to: '2027-01-31', bond: 0, us: 0, eurobond: 0, isda: 0 },
])(
  '30/360, $from to $to: bond $bond, US $us, 30E $eurobond, 30E ISDA $isda days',
  ({ from, to, bond, us, eurobond, isda }) => {
    expect(thirtyDayCounts.map((count) => thirtyDaysBetween(count, ...days(from, to)))).toEqual([
      bond,
      us,
      eurobond,
      isda,
    ])
  },
)

test('30E/360 (ISDA) leaves the end of February as it is where the agreement ends with it', () => {
  const [from, to] = days('2027-01-15', '2027-02-28')
  expect(thirtyDaysBetween('30e-360-isda', from, to, to)).toBe(43)
  expect(thirtyDaysBetween('30e-360-isda', from, to, to + 1)).toBe(45)
})

/** @source QuantLib test-suite/daycounters.cpp#testActualActual, after the examples of ISDA's memorandum on actual/actual */
test.each([
  {
    id: 'ql-actact-05',
    count: 'act-act-isda',
    from: '1999-07-01',
    to: '2000-07-01',
    years: '1.001377348600',
  },
  {
    id: 'ql-actact-06',
    count: 'act-act-afb',
    from: '1999-07-01',
    to: '2000-07-01',
    years: '1.000000000000',
  },
  {
    id: 'ql-actact-09',
    count: 'act-act-isda',
    from: '2003-07-15',
    to: '2004-01-15',
    years: '0.504004790778',
  },
] as const)('$id: $count, $from to $to, $years years', ({ count, from, to, years }) => {
  expect(asNumber(yearFraction(count, ...days(from, to)))).toBeCloseTo(Number(years), 10)
})

test.each([
  {
    id: 'ql-actact-08',
    from: '2002-08-15',
    to: '2003-07-15',
    start: '2003-01-15',
    years: '0.915760869565',
  },
  {
    id: 'ql-actact-12',
    from: '2000-01-30',
    to: '2000-06-30',
    start: '2000-01-30',
    years: '0.417582417582',
  },
])('$id: act/act (ICMA), $from to $to, half a year from $start: $years years', (row) => {
  const [from, to] = days(row.from, row.to)
  const reference = { start: readDay(day(row.start)), months: 6 }
  expect(asNumber(icmaYearFraction(from, to, reference))).toBeCloseTo(Number(row.years), 10)
})

test('by act/act (ICMA) every regular period is a share of its year, whatever its days', () => {
  const start = readDay(day('2027-02-28'))
  const reference = { start, months: 1, anchor: 31 }
  expect(icmaYearFraction(start, addMonths(start, 1, 31), reference)).toEqual(ratio(1, 12))
  expect(icmaYearFraction(start, addMonths(start, 30, 31), reference)).toEqual(ratio(30, 12))
  expect(icmaYearFraction(start - 28, start, reference)).toEqual(ratio(1, 12)) // from 31 January
})

function asNumber({ numerator, denominator }: { numerator: bigint; denominator: bigint }): number {
  return Number(numerator) / Number(denominator)
}
