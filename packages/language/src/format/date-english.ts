import { sameDay, sameMonth, sameYear, type Day, type DateWords } from './date.ts'
import { englishMonths } from './month-names.ts'

const name = (month: number, width: 'long' | 'short' | 'narrow'): string => {
  const word = englishMonths[month - 1] ?? ''
  return width === 'long' ? word : word.slice(0, width === 'short' ? 3 : 1)
}
const dayMonth = (day: Day): string => `${day.day} ${name(day.month, 'long')}`
const date = (day: Day): string => `${dayMonth(day)} ${day.year}`

function range(first: Day, last: Day, withYear: boolean): string {
  if (!sameYear(first, last)) return `${date(first)} to ${date(last)}`
  const end = withYear ? date(last) : dayMonth(last)
  if (sameDay(first, last)) return end
  return `${sameMonth(first, last) ? first.day : dayMonth(first)} to ${end}`
}

/** Day before month, as the contracts in English that we read are dated; no comma, no ordinal. */
export const englishDates: DateWords = {
  date,
  dateShort: (day) => `${day.day} ${name(day.month, 'short')} ${day.year}`,
  dayMonth,
  dayMonthShort: (day) => `${day.day} ${name(day.month, 'short')}`,
  month: (year, month) => `${name(month, 'long')} ${year}`,
  monthYearShort: (year, month) => `${name(month, 'short')} ${year}`,
  monthName: name,
  range,
  months: (first, last) =>
    `${name(first.month, 'long')}${sameYear(first, last) ? '' : ` ${first.year}`} to ${name(last.month, 'long')} ${last.year}`,
}
