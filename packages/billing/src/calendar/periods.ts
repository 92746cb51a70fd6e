import { type ContractTerms, daysInMonth } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import { calendarDate, type Day, dayNumber, readDay, readIsoDate } from './day.ts'

/**
 * The price periods of a term as columns, half-open. Period i is the notional [starts[i], starts[i + 1]);
 * service runs over [first[i], end[i]), which is shorter only in a stub.
 */
export interface Periods {
  readonly count: number
  readonly term: { readonly first: Day; readonly end: Day }
  readonly starts: readonly Day[]
  /** The day of the month on which periods start, before it is clamped. */
  readonly anchor: number
  readonly first: readonly Day[]
  readonly end: readonly Day[]
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
  const starts = boundaries(year, month, anchor, end)
  const periods = { count: starts.length - 1, term: { first, end }, starts, anchor }
  return { ...periods, first: [first, ...starts.slice(1, -1)], end: [...starts.slice(1, -1), end] }
}

/** The boundaries of the months from one on, up to the first one that is not before the end. */
function boundaries(year: number, month: number, anchor: number, end: Day): Day[] {
  const starts: Day[] = []
  let y = year
  let m = month
  let firstOfMonth = dayNumber(year, month, 1)
  for (;;) {
    const length = daysInMonth(y, m)
    const start = firstOfMonth + Math.min(anchor, length) - 1
    starts.push(start)
    if (start >= end) return starts
    firstOfMonth += length
    m = m === 12 ? 1 : m + 1
    if (m === 1) y++
  }
}

/** Thirty-day counting of a day within, or at the boundaries of, period `index`: a clamped boundary counts as the anchor day. */
export function thirtyDayCount(periods: Periods, index: number, day: Day): number {
  const date = calendarDate(day)
  const isBoundary =
    day === entry(periods.starts, index) || day === entry(periods.starts, index + 1)
  return thirtyDays(date.year, date.month, isBoundary ? periods.anchor : date.day)
}

/** The period in which a day of the term lies: the last one that has started by then. */
export function periodAt(periods: Periods, day: Day): number {
  let [low, high] = [0, periods.count - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (entry(periods.starts, middle) <= day) low = middle
    else high = middle - 1
  }
  return low
}
