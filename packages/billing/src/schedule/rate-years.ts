import { type ContractTerms, daysInMonth, type MonthDay } from '@contract-playbook/terms'
import type { Periods } from '../calendar/periods.ts'
import type { Column } from '../exact/column.ts'
import { type Day, dayNumber, readIsoDate } from '../calendar/day.ts'

/**
 * The days inside the term from which a yearly uplift applies, in order: the anniversaries of the first day (29 February
 * falls on the 28th in common years and comes back), or one day of every year. Prices of the terms hold on the first day itself.
 */
export function upliftDays(terms: ContractTerms, periods: Periods): Column {
  const { uplift } = terms
  if (uplift === undefined || uplift === 'none') return new Float64Array(0)
  const { year, month, day } = yearlyDay(uplift.on, terms)
  const days: Day[] = []
  for (let next = year; ; next++) {
    const from = dayNumber(next, month, Math.min(day, daysInMonth(next, month)))
    if (from >= periods.term.end) return Float64Array.from(days)
    if (from > periods.term.first) days.push(from)
  }
}

function yearlyDay(on: 'term-anniversary' | MonthDay, terms: ContractTerms) {
  const first = readIsoDate(terms.term.first)
  if (on === 'term-anniversary') return first
  const [month, day] = on.split('-').map(Number)
  return { year: first.year, month: month ?? Number.NaN, day: day ?? Number.NaN }
}
