import { sameDay, sameMonth, sameYear, type Day, type DateWords } from './date.ts'

const dayMonth = (day: Day): string => `${day.month}月${day.day}日`
const date = (day: Day): string => `${day.year}年${dayMonth(day)}`
const month = (year: number, of: number): string => `${year}年${of}月`
const two = (figure: number): string => String(figure).padStart(2, '0')

function range(first: Day, last: Day, withYear: boolean): string {
  if (!sameYear(first, last)) return `${date(first)}至${date(last)}`
  const start = withYear ? date(first) : dayMonth(first)
  if (sameDay(first, last)) return start
  return `${start}至${sameMonth(first, last) ? `${last.day}日` : dayMonth(last)}`
}

/**
 * Arabic figures without typed spaces; in tables the numeric form of the national standard.
 * @source GB/T 15835-2011, GB/T 7408.1-2023
 */
export const chineseDates: DateWords = {
  date,
  dateShort: (day) => `${day.year}-${two(day.month)}-${two(day.day)}`,
  dayMonth,
  dayMonthShort: dayMonth,
  month,
  monthYearShort: month,
  monthName: (of, width) => (width === 'narrow' ? String(of) : `${of}月`),
  range,
  months: (first, last) =>
    `${month(first.year, first.month)}至${sameYear(first, last) ? `${last.month}月` : month(last.year, last.month)}`,
}
