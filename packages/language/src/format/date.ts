import { daysInMonth } from '@contract-playbook/terms'

/** A calendar day in figures; `month` from 1 to 12. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** How one language writes days and spans of days. All spans include both ends. */
export interface DateWords {
  /** 20 March 2027 */
  date(day: Day): string
  /** 20 Mar 2027, for tables */
  dateShort(day: Day): string
  /** 20 March */
  dayMonth(day: Day): string
  /** 20 Mar */
  dayMonthShort(day: Day): string
  /** March 2027 */
  month(year: number, month: number): string
  /** Mar 2027 */
  monthYearShort(year: number, month: number): string
  /** The month alone: March, Mar, M. */
  monthName(month: number, width: 'long' | 'short' | 'narrow'): string
  /** 1 to 14 June; the year is said when asked for, and always when the ends differ in it. */
  range(first: Day, last: Day, withYear: boolean): string
  /** A span of whole months in several: January to December 2027. */
  months(first: Day, last: Day): string
}

/** Reads `2027-03-20` into figures; days are strings here, so no time zone can move them. */
export function dayOf(iso: string): Day {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { year: Number(year), month: Number(month), day: Number(day) }
}

/** A span in words: whole months are named as such, anything else by its days. */
export function spanOf(words: DateWords, first: Day, last: Day): string {
  const whole = first.day === 1 && last.day === daysInMonth(last.year, last.month)
  if (!whole) return words.range(first, last, true)
  const one = first.year === last.year && first.month === last.month
  return one ? words.month(first.year, first.month) : words.months(first, last)
}

export const sameYear = (first: Day, last: Day): boolean => first.year === last.year
export const sameMonth = (first: Day, last: Day): boolean =>
  sameYear(first, last) && first.month === last.month
export const sameDay = (first: Day, last: Day): boolean =>
  sameMonth(first, last) && first.day === last.day
