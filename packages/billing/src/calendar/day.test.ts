import { expect, test } from 'vitest'
import { day as date } from '../testing/terms.ts'
import { calendarDate, dayNumber, isoMonth, readDay, readIsoDate } from './day.ts'

// 2000 and 2400 are leap years, 1900 and 2100 are not. Counted by Python's datetime.
test.each([
  { text: '1899-12-31', day: -25_568 },
  { text: '1900-02-28', day: -25_509 },
  { text: '1900-03-01', day: -25_508 },
  { text: '1970-01-01', day: 0 },
  { text: '1999-12-31', day: 10_956 },
  { text: '2000-02-29', day: 11_016 },
  { text: '2000-03-01', day: 11_017 },
  { text: '2027-03-20', day: 20_897 },
  { text: '2100-02-28', day: 47_540 },
  { text: '2100-03-01', day: 47_541 },
  { text: '2199-12-31', day: 84_005 },
  { text: '2400-02-29', day: 157_113 },
  { text: '2400-03-01', day: 157_114 },
])('$text is day $day', ({ text, day }) => {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number)
  expect(dayNumber(year, month, dayOfMonth)).toBe(day)
  expect(readDay(date(text))).toBe(day)
  expect(readIsoDate(date(text))).toEqual({ year, month, day: dayOfMonth })
  expect(calendarDate(day)).toEqual({ year, month, day: dayOfMonth })
  expect(isoMonth(day)).toBe(text.slice(0, 7))
})
