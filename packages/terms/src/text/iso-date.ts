import type { $brand } from 'zod/v4/core'

/** A real calendar day of the proleptic Gregorian calendar, `2027-03-20`, from 1900-01-01 to 2199-12-31. */
export type IsoDate = string & $brand<'IsoDate'>

/** A calendar month, `2027-03`. */
export type IsoMonth = string & $brand<'IsoMonth'>

/** First and last day that a contract may name. */
export const firstIsoDate = '1900-01-01' as IsoDate
export const lastIsoDate = '2199-12-31' as IsoDate

const form = /^(\d{4})-(\d{2})-(\d{2})$/

/** What is wrong with a text as a day; `undefined` if it is a day that a contract may name. */
export function dateFault(text: string): 'form' | 'no-such-day' | 'out-of-range' | undefined {
  const [, year, month, day] = form.exec(text) ?? []
  if (day === undefined) return 'form'
  if (!isDayOfMonth(Number(year), Number(month), Number(day))) return 'no-such-day'
  return text < firstIsoDate || text > lastIsoDate ? 'out-of-range' : undefined
}

/** Whether a text is a day that a contract may name. */
export function isIsoDate(text: string): text is IsoDate {
  return dateFault(text) === undefined
}

/** Days since 1970-01-01, which is day 0; earlier days are negative. */
export function dayNumber(date: IsoDate): number {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  return daysBefore(year, month) + Number(date.slice(8)) - 1
}

/** The day of that number: `isoDate(dayNumber(d)) === d`, also for days a contract may not name. */
export function isoDate(day: number): IsoDate {
  const { year, month, dayOfMonth } = civil(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as IsoDate
}

/** How many days a month has; months run from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function isDayOfMonth(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

// Years are counted from March, so that the leap day is the last one of its year and month lengths repeat every five months.
const daysFromMarch0000To1970 = 719_468

function daysBefore(year: number, month: number): number {
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = month > 2 ? month - 3 : month + 9
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + monthStart(marchMonth) - daysFromMarch0000To1970
}

/** Days from 1 March to the first of a month, counted from March as 0. */
function monthStart(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5)
}

function civil(day: number): { year: number; month: number; dayOfMonth: number } {
  const days = day + daysFromMarch0000To1970
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const skipped =
    Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - skipped) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return { year, month, dayOfMonth: ofYear - monthStart(marchMonth) + 1 }
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
