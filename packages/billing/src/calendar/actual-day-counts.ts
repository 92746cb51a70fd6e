import { daysInMonth } from '@contract-playbook/terms'
import { calendarDate, type Day, dayNumber } from './day.ts'

/** A year in parts of which a day of a common year and one of a leap year are both whole numbers: 365 × 366. */
export const actualParts = 133_590

const ofCommonYear = 366
const ofLeapYear = 365

const isLeapYear = (year: number): boolean => daysInMonth(year, 2) === 29

/**
 * Days in leap years ÷ 366 and other days ÷ 365, in parts of a year.
 * @source ISDA 2006 Definitions 4.16(b), "Actual/Actual (ISDA)"
 */
export function isdaParts(from: Day, to: Day): number {
  let parts = 0
  let day = from
  for (let { year } = calendarDate(from); day < to; year++) {
    const end = Math.min(to, dayNumber(year + 1, 1, 1))
    parts += (end - day) * (isLeapYear(year) ? ofLeapYear : ofCommonYear)
    day = end
  }
  return parts
}

/**
 * Whole years counted back from the end, and the days before them ÷ 366 if 29 February is among them, else ÷ 365; in parts of a year.
 * Parts of a stay need not add up to the whole.
 * @source AFB master agreement (1994), "Exact/Exact", as in ISDA, The Actual/Actual Day Count Fraction (1999)
 */
export function afbParts(from: Day, to: Day): number {
  let years = 0
  let end = to
  for (let earlier = yearBefore(end); earlier >= from; earlier = yearBefore(end)) {
    end = earlier
    years++
  }
  return years * actualParts + (end - from) * (hasLeapDay(from, end) ? ofLeapYear : ofCommonYear)
}

/** Counting back from 28 February reaches the 29th where there is one. */
function yearBefore(day: Day): Day {
  const date = calendarDate(day)
  const last = daysInMonth(date.year - 1, 2)
  return dayNumber(date.year - 1, date.month, date.month === 2 && date.day >= 28 ? last : date.day)
}

/** Whether 29 February is one of the days [from, to) of a year or less. */
function hasLeapDay(from: Day, to: Day): boolean {
  const { year } = calendarDate(from)
  return [year, year + 1].some((year) => {
    const leapDay = isLeapYear(year) ? dayNumber(year, 2, 29) : to
    return from <= leapDay && leapDay < to
  })
}
