import { isoDate } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { entry } from '../exact/column.ts'
import { day } from '../testing/terms.ts'
import { readDay } from './day.ts'
import { periodAt, type PeriodLength, periodsOf, thirtyDayCount } from './periods.ts'

test('only the first and last period are stubs', () => {
  const { first, end, starts } = periodsOf(
    { first: day('2026-02-11'), last: day('2026-04-05') },
    'calendar',
  )
  expect(Array.from(first, isoDate)).toEqual(['2026-02-11', '2026-03-01', '2026-04-01'])
  expect(Array.from(end, isoDate)).toEqual(['2026-03-01', '2026-04-01', '2026-04-06'])
  expect(isoDate(entry(starts, 0))).toBe('2026-02-01')
})

describe('a window of the term 15 Jan 2027 – 14 Jan 2028 has periods of the contract’s own grid', () => {
  const term = { first: day('2027-01-15'), last: day('2028-01-14') }

  test.each<{
    title: string
    months: PeriodLength
    window: readonly [first: string, end: string]
    service: readonly (readonly [first: string, end: string])[]
    starts: readonly string[]
  }>([
    {
      title: 'an addition in mid-term',
      months: 1,
      window: ['2027-11-20', '2028-01-15'],
      service: [
        ['2027-11-20', '2027-12-15'],
        ['2027-12-15', '2028-01-15'],
      ],
      starts: ['2027-11-15', '2027-12-15', '2028-01-15'],
    },
    {
      title: 'by quarters',
      months: 3,
      window: ['2027-05-01', '2027-08-01'],
      service: [
        ['2027-05-01', '2027-07-15'],
        ['2027-07-15', '2027-08-01'],
      ],
      starts: ['2027-04-15', '2027-07-15', '2027-10-15'],
    },
    {
      title: 'within one period',
      months: 12,
      window: ['2027-05-01', '2027-08-01'],
      service: [['2027-05-01', '2027-08-01']],
      starts: ['2027-01-15', '2028-01-15'],
    },
    {
      title: 'one that reaches beyond the term is cut to it',
      months: 12,
      window: ['2026-05-01', '2029-08-01'],
      service: [['2027-01-15', '2028-01-15']],
      starts: ['2027-01-15', '2028-01-15'],
    },
    {
      title: 'one that ends where a period does touches no other',
      months: 1,
      window: ['2027-02-15', '2027-03-15'],
      service: [['2027-02-15', '2027-03-15']],
      starts: ['2027-02-15', '2027-03-15'],
    },
    {
      title: 'one before the term has none',
      months: 1,
      window: ['2026-01-01', '2027-01-15'],
      service: [],
      starts: ['2027-01-15'],
    },
    {
      title: 'one after the term has none',
      months: 1,
      window: ['2028-01-20', '2028-03-01'],
      service: [],
      starts: ['2028-01-15'],
    },
    {
      title: 'one without a day has none',
      months: 1,
      window: ['2027-05-01', '2027-05-01'],
      service: [],
      starts: ['2027-04-15'],
    },
  ])('$title', ({ months, window: [first, end], service, starts }) => {
    const window = { first: readDay(day(first)), end: readDay(day(end)) }
    const periods = periodsOf(term, 'anniversary', months, window)
    expect(Array.from(periods.starts, isoDate)).toEqual(starts)
    expect(periods.first.map((first, i) => [first, entry(periods.end, i)].map(isoDate))).toEqual(
      service,
    )
    expect(periods.count).toBe(service.length)
  })
})

describe('thirty days a month', () => {
  test.each<{
    title: string
    term: readonly [first: string, last: string]
    months: PeriodLength
    from: string
    to: string
    days: number
  }>([
    {
      title: 'a quarter has 90',
      term: ['2026-11-01', '2027-10-31'],
      months: 3,
      from: '2026-11-01',
      to: '2027-02-01',
      days: 90,
    },
    {
      title: 'a quarter that ends on a clamped boundary has 90',
      term: ['2026-11-30', '2027-11-29'],
      months: 3,
      from: '2026-11-30',
      to: '2027-02-28',
      days: 90,
    },
    {
      title: 'a year has 360',
      term: ['2028-02-29', '2030-02-27'],
      months: 12,
      from: '2028-02-29',
      to: '2029-02-28',
      days: 360,
    },
    {
      title: 'the end of February inside a quarter is not clamped: it is the 28th',
      term: ['2027-01-31', '2028-01-30'],
      months: 3,
      from: '2027-02-28',
      to: '2027-04-30',
      days: 62,
    },
  ])('$title', ({ term: [first, last], months, from, to, days }) => {
    const periods = periodsOf({ first: day(first), last: day(last) }, 'anniversary', months)
    const period = periodAt(periods, readDay(day(from)))
    const count = (text: string): number => thirtyDayCount(periods, period, readDay(day(text)))
    expect(count(to) - count(from)).toBe(days)
  })
})
