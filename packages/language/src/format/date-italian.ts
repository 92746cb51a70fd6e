import { sameDay, sameMonth, sameYear, type Day, type DateWords } from './date.ts'
import { italianMonths } from './month-names.ts'

const name = (month: number, width: 'long' | 'short' | 'narrow'): string => {
  const word = italianMonths[month - 1] ?? ''
  if (width === 'long') return word
  return width === 'short' ? word.slice(0, 3) : word.slice(0, 1).toUpperCase()
}
/** The first of the month is an ordinal in Italian: 1º giugno. */
const ordinal = (day: number): string => (day === 1 ? '1º' : String(day))
const dayMonth = (day: Day): string => `${ordinal(day.day)} ${name(day.month, 'long')}`
const date = (day: Day): string => `${dayMonth(day)} ${day.year}`

function range(first: Day, last: Day, withYear: boolean): string {
  if (!sameYear(first, last)) return `${date(first)} – ${date(last)}`
  const end = withYear ? date(last) : dayMonth(last)
  if (sameDay(first, last)) return end
  return sameMonth(first, last) ? `${first.day}–${end}` : `${dayMonth(first)} – ${end}`
}

/** Day, month in small letters, year; the dash of a span stands without spaces between bare figures, with spaces otherwise. */
export const italianDates: DateWords = {
  date,
  dateShort: (day) => `${day.day} ${name(day.month, 'short')} ${day.year}`,
  dayMonth,
  dayMonthShort: (day) => `${day.day} ${name(day.month, 'short')}`,
  month: (year, month) => `${name(month, 'long')} ${year}`,
  monthYearShort: (year, month) => `${name(month, 'short')} ${year}`,
  monthName: name,
  range,
  months: (first, last) =>
    sameYear(first, last)
      ? `${name(first.month, 'long')}–${name(last.month, 'long')} ${last.year}`
      : `${name(first.month, 'long')} ${first.year} – ${name(last.month, 'long')} ${last.year}`,
}
