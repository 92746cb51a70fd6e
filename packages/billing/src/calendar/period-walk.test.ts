import { expect, test } from 'vitest'
import { day } from '../testing/terms.ts'
import { readDay } from './day.ts'
import { periodAt, periodsAt, periodsOf } from './periods.ts'

const term = { first: day('2027-01-15'), last: day('2027-04-20') }
const periods = periodsOf(term, 'calendar')

/** January is period 0, April the last one, 3. */
const days = [
  { on: '2027-01-15', period: 0 },
  { on: '2027-01-31', period: 0 },
  { on: '2027-02-01', period: 1 },
  { on: '2027-03-01', period: 2 },
  { on: '2027-03-31', period: 2 },
  { on: '2027-04-01', period: 3 },
  { on: '2027-04-20', period: 3 },
]

test.each(days)('$on lies in period $period', ({ on, period }) => {
  expect(periodAt(periods, readDay(day(on)))).toBe(period)
  expect(periodsAt(periods, [readDay(day(on))])).toEqual([period])
})

test('days in order find their periods in one walk, also where a period has none or several', () => {
  const read = (list: typeof days): number[] => list.map(({ on }) => readDay(day(on)))
  expect(periodsAt(periods, read(days))).toEqual([0, 0, 1, 2, 2, 3, 3])
  expect(periodsAt(periods, read(days.filter(({ period }) => period !== 1)))).toEqual([
    0, 0, 2, 2, 3, 3,
  ])
  expect(periodsAt(periods, [])).toEqual([])
})
