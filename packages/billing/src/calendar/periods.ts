import { type ContractTerms, daysInMonth } from '@contract-playbook/terms'
import { at, type Column } from '../exact/column.ts'
import { calendarDate, type Day, dayNumber, readDay, readIsoDate } from './day.ts'

/**
 * The price periods of a term as columns, half-open. Period i is the notional [starts[i], starts[i + 1]);
 * service runs over [first[i], end[i]), which is shorter only in a stub.
 */
export interface Periods {
  readonly count: number
  readonly term: { readonly first: Day; readonly end: Day }
  readonly starts: Column
  /** The boundaries in thirty-day counting: one clamped from day 29–31 counts as its anchor day. */
  readonly thirtyStarts: Column
  readonly first: Column
  readonly end: Column
}

/** Which day of the month starts a period. */
const anchorDays: { readonly [P in PeriodKind]: (day: number) => number } = {
  calendar: () => 1,
  anniversary: (day) => day,
}

export type PeriodKind = NonNullable<NonNullable<ContractTerms['billing']>['periods']>

/** Day d of thirty-day counting: 360 a year, 30 a month, the 31st as the 30th. @source 30E/360 as in ISDA 2006 Definitions 4.16(g) */
const thirtyDays = (year: number, month: number, day: number): number =>
  360 * year + 30 * month + Math.min(day, 30)

/**
 * The monthly periods that cover a term. Boundaries are the anchor day of each month; an anchor of 29–31 is
 * clamped to the end of a shorter month and comes back after it (31 Jan, 28 Feb, 31 Mar).
 */
export function periodsOf(term: ContractTerms['term'], kind: PeriodKind): Periods {
  const { year, month, day } = readIsoDate(term.first)
  const [first, end] = [readDay(term.first), readDay(term.last) + 1]
  const anchor = anchorDays[kind](day)
  const months = monthsUntil(readIsoDate(term.last), { year, month }) + 2
  const starts = new Float64Array(months + 1)
  const thirtyStarts = new Float64Array(months + 1)
  let count = 0
  for (let index = 0; index <= months; index++) {
    const [y, m] = [year + Math.floor((month - 1 + index) / 12), ((month - 1 + index) % 12) + 1]
    const clamped = anchor <= 28 ? anchor : Math.min(anchor, daysInMonth(y, m))
    starts[index] = dayNumber(y, m, clamped)
    thirtyStarts[index] = thirtyDays(y, m, anchor)
    if (at(starts, index) >= end) break
    count = index + 1
  }
  return {
    count,
    term: { first, end },
    starts,
    thirtyStarts,
    ...serviceDays(starts, count, first, end),
  }
}

const monthsUntil = (
  last: { year: number; month: number },
  first: { year: number; month: number },
): number => 12 * (last.year - first.year) + last.month - first.month

function serviceDays(starts: Column, count: number, first: Day, end: Day) {
  const columns = { first: starts.slice(0, count), end: starts.slice(1, count + 1) }
  columns.first[0] = first
  columns.end[count - 1] = end
  return columns
}

/** Thirty-day counting of a day within, or at the boundaries of, period `index`. */
export function thirtyDayCount(periods: Periods, index: number, day: Day): number {
  if (day === at(periods.starts, index)) return at(periods.thirtyStarts, index)
  if (day === at(periods.starts, index + 1)) return at(periods.thirtyStarts, index + 1)
  const date = calendarDate(day)
  return thirtyDays(date.year, date.month, date.day)
}

/** The period in which a day of the term lies: the last one that has started by then. */
export function periodAt(periods: Periods, day: Day): number {
  let [low, high] = [0, periods.count - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at(periods.starts, middle) <= day) low = middle
    else high = middle - 1
  }
  return low
}
