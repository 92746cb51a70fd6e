import { type IsoDate, isoDate, type IsoMonth } from '@contract-playbook/terms'

/** A whole day as a number: days since 1970-01-01, as in the terms. No time of day, no time zone. */
export type Day = number

/** Year, month 1–12 and day 1–31 of the Gregorian calendar. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

// Years are counted from March, so that a leap day ends its year.
const epoch = 719_468

/** The number of a date from year 0 on. `| 0` cuts a quotient that is not negative. @source proleptic Gregorian calendar, ISO 8601 */
export function dayNumber(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year
  const sinceMarch = month <= 2 ? month + 9 : month - 3
  const leapDays = (shifted >> 2) - ((shifted / 100) | 0) + ((shifted / 400) | 0)
  return 365 * shifted + leapDays + (((153 * sinceMarch + 2) / 5) | 0) + day - 1 - epoch
}

/** The date of a day's number. */
export function calendarDate(day: Day): CalendarDate {
  const era = Math.floor((day + epoch) / 146_097)
  const ofEra = day + epoch - era * 146_097
  const skipped =
    Math.floor(ofEra / 1_460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - skipped) / 365)
  const ofYear = ofEra - 365 * yearOfEra - Math.floor(yearOfEra / 4) + Math.floor(yearOfEra / 100)
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return { year, month, day: ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1 }
}

const zeros = 48 * 11 // of two characters '0'
const twoDigits = (text: string, place: number): number =>
  text.charCodeAt(place) * 10 + text.charCodeAt(place + 1) - zeros

/** The parts of ISO text that is known to be a date. */
export function readIsoDate(date: IsoDate): CalendarDate {
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2)
  return { year, month: twoDigits(date, 5), day: twoDigits(date, 8) }
}

/** The number of an ISO date. */
export function readDay(date: IsoDate): Day {
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2)
  return dayNumber(year, twoDigits(date, 5), twoDigits(date, 8))
}

/** The ISO month in which a day lies. */
export function isoMonth(day: Day): IsoMonth {
  return isoDate(day).slice(0, 7) as IsoMonth // the first seven characters of a date are its month
}
