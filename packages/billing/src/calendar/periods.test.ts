import { isoDate } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { day } from '../testing/terms.ts'
import { readDay } from './day.ts'
import { periodAt, periodsOf, type PeriodKind, thirtyDayCount } from './periods.ts'

const shown = (first: string, last: string, kind: PeriodKind): string[] => {
  const periods = periodsOf({ first: day(first), last: day(last) }, kind)
  return Array.from({ length: periods.count }, (_, index) =>
    [periods.starts[index], periods.starts[index + 1]]
      .map((start) => isoDate(start ?? 0))
      .join(' '),
  )
}

test.each([
  {
    kind: 'calendar',
    first: '2027-01-01',
    last: '2027-02-28',
    periods: ['2027-01-01 2027-02-01', '2027-02-01 2027-03-01'],
  },
  {
    kind: 'calendar',
    first: '2026-02-11',
    last: '2026-03-05',
    periods: ['2026-02-01 2026-03-01', '2026-03-01 2026-04-01'],
  },
  {
    kind: 'anniversary',
    first: '2027-01-15',
    last: '2027-03-20',
    periods: ['2027-01-15 2027-02-15', '2027-02-15 2027-03-15', '2027-03-15 2027-04-15'],
  },
  {
    kind: 'anniversary',
    first: '2027-01-31',
    last: '2027-04-29',
    periods: ['2027-01-31 2027-02-28', '2027-02-28 2027-03-31', '2027-03-31 2027-04-30'],
  },
  {
    kind: 'anniversary',
    first: '2027-12-29',
    last: '2028-03-28',
    periods: ['2027-12-29 2028-01-29', '2028-01-29 2028-02-29', '2028-02-29 2028-03-29'],
  },
] as const)(
  '$kind periods of $first to $last: days 29 to 31 clamp and come back',
  ({ kind, first, last, periods }) => {
    expect(shown(first, last, kind)).toEqual(periods)
  },
)

test('only the first and last period are stubs', () => {
  const { first, end, starts } = periodsOf(
    { first: day('2026-02-11'), last: day('2026-04-05') },
    'calendar',
  )
  expect(Array.from(first, isoDate)).toEqual(['2026-02-11', '2026-03-01', '2026-04-01'])
  expect(Array.from(end, isoDate)).toEqual(['2026-03-01', '2026-04-01', '2026-04-06'])
  expect(isoDate(starts[0] ?? 0)).toBe('2026-02-01')
})

describe('thirty days a month', () => {
  test.each([
    { stay: 'joiner 28 Feb', anchor: '2027-02-01', from: '2027-02-28', to: '2027-03-01', days: 3 },
    {
      stay: 'leaver, last day 27 Feb',
      anchor: '2027-02-01',
      from: '2027-02-01',
      to: '2027-02-28',
      days: 27,
    },
    {
      stay: 'whole February',
      anchor: '2027-02-01',
      from: '2027-02-01',
      to: '2027-03-01',
      days: 30,
    },
    { stay: 'joiner 30 Mar', anchor: '2027-03-01', from: '2027-03-30', to: '2027-04-01', days: 1 },
    { stay: 'joiner 31 Mar', anchor: '2027-03-01', from: '2027-03-31', to: '2027-04-01', days: 1 },
    {
      stay: 'leaver, last day 30 Mar',
      anchor: '2027-03-01',
      from: '2027-03-01',
      to: '2027-03-31',
      days: 29,
    },
    { stay: 'whole March', anchor: '2027-03-01', from: '2027-03-01', to: '2027-04-01', days: 30 },
    {
      stay: 'anchor 31: whole [31 Jan, 28 Feb)',
      anchor: '2027-01-31',
      from: '2027-01-31',
      to: '2027-02-28',
      days: 30,
    },
    {
      stay: 'anchor 31: joiner 15 Feb',
      anchor: '2027-01-31',
      from: '2027-02-15',
      to: '2027-02-28',
      days: 15,
    },
    {
      stay: 'anchor 31: whole [28 Feb, 31 Mar)',
      anchor: '2027-01-31',
      from: '2027-02-28',
      to: '2027-03-31',
      days: 30,
    },
  ])('$stay: $days', ({ anchor, from, to, days }) => {
    const term = { first: day(anchor), last: day('2027-06-30') }
    const periods = periodsOf(term, 'anniversary')
    const period = periodAt(periods, readDay(day(from)))
    const count = (text: string): number => thirtyDayCount(periods, period, readDay(day(text)))
    expect(count(to) - count(from)).toBe(days)
  })
})
