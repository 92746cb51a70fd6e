import { type ContractTerms, daysInMonth, type MonthDay } from '@contract-playbook/terms'
import { type CalendarDate, type Day, dayNumber, readDay, readIsoDate } from '../calendar/day.ts'

/**
 * The days before `end` from which a yearly uplift applies, in order: the anniversaries of the term's first day (29 February
 * falls on the 28th in common years and comes back), or one day of every year. Prices of the terms hold on the first day itself, and
 * so do those of a charge that begins later: its first day is `first`.
 */
export function upliftDays(
  { uplift, term }: ContractTerms,
  end: Day,
  first: Day = readDay(term.first),
): Day[] {
  if (uplift === undefined || uplift === 'none') return []
  const { year, month, day } = yearlyDay(uplift.on, readIsoDate(term.first))
  const days: Day[] = []
  for (let next = year; ; next++) {
    const from = dayNumber(next, month, Math.min(day, daysInMonth(next, month)))
    if (from >= end) return days
    if (from > first) days.push(from)
  }
}

function yearlyDay(on: 'term-anniversary' | MonthDay, first: CalendarDate): CalendarDate {
  if (on === 'term-anniversary') return first
  const [month = Number.NaN, day = Number.NaN] = on.split('-').map(Number)
  return { year: first.year, month, day }
}
