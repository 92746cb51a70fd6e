import { daysInMonth } from '@contract-playbook/terms'
import { calendarDate, type Day, dayNumber } from './day.ts'

/** A calendar month as one number, so that months can be added: twelve times the year, and 0 for January. */
export type Month = number

/** The month in which a day lies. */
export function monthOf(day: Day): Month {
  const { year, month } = calendarDate(day)
  return year * 12 + month - 1
}

/** The anchor day of a month: an anchor of 29–31 is clamped to the end of a shorter month. */
export function anchorDay(month: Month, anchor: number): Day {
  const year = (month / 12) | 0 // cuts a quotient that is not negative
  const ofYear = month - year * 12 + 1
  return dayNumber(year, ofYear, anchor > 28 ? Math.min(anchor, daysInMonth(year, ofYear)) : anchor)
}

/**
 * The day so many months later, or earlier if there are fewer than none. It has the number of the anchor, or of the day itself: 31 Jan
 * and one month is 28 Feb; the anchor brings the 31st back (28 Feb, anchor 31, and one month is 31 Mar).
 */
export function addMonths(day: Day, months: number, anchor?: number): Day {
  return anchorDay(monthOf(day) + months, anchor ?? calendarDate(day).day)
}
