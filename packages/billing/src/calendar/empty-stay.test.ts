import { expect, test } from 'vitest'
import { day } from '../testing/terms.ts'
import { readDay } from './day.ts'
import { thirtyDaysBetween, type ThirtyDayCount } from './thirty-day-counts.ts'

const read = (text: string): number => readDay(day(text))
const counts: readonly ThirtyDayCount[] = ['30-360-bond', '30-360-us', '30e-360', '30e-360-isda']

test.each(counts)('%s: a stay of no days is nothing, also at the end of February', (count) => {
  const end = read('2027-02-28')
  expect(thirtyDaysBetween(count, end, end, end)).toBe(0)
  expect(thirtyDaysBetween(count, read('2027-01-31'), read('2027-01-31'))).toBe(0)
})

test.each(counts)('%s: nothing is owed from a day to one before it', (count) => {
  expect(thirtyDaysBetween(count, read('2027-03-01'), read('2027-02-28'))).toBe(0)
})

test.each(counts)('%s: from 1 March to 1 April are 30 days', (count) => {
  expect(thirtyDaysBetween(count, read('2027-03-01'), read('2027-04-01'))).toBe(30)
})
