import type { ContractTerms } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import { calendarDate, type Day, readDay } from './day.ts'
import { boundaries, gridOf, type PeriodLength, type PeriodRule } from './grid.ts'

export type { PeriodLength, PeriodRule } from './grid.ts'

/** Days from the first one up to, but not including, `end`. */
export interface Window {
  readonly first: Day
  readonly end: Day
}

/**
 * The periods that a window of service touches, as columns, half-open. Period i is the notional [starts[i], starts[i + 1]);
 * service runs over [first[i], end[i]), which is shorter only in a stub.
 */
export interface Periods {
  readonly count: number
  readonly months: PeriodLength
  /** The window itself, within the term. */
  readonly term: Window
  readonly starts: readonly Day[]
  /** The day of the month on which periods start, before it is clamped. */
  readonly anchor: number
  readonly first: readonly Day[]
  readonly end: readonly Day[]
}

/**
 * The periods of a contract that a window touches: of the whole term, unless a window is given. The grid is the contract's, whatever
 * the window; a window is cut to the term, and one outside of it touches no period. Boundaries are the anchor day of their month; an
 * anchor of 29–31 is clamped to the end of a shorter month and comes back after it (31 Jan, 28 Feb, 31 Mar).
 */
export function periodsOf(
  term: ContractTerms['term'],
  rule: PeriodRule,
  months: PeriodLength = 1,
  window?: Window,
): Periods {
  const whole = { first: readDay(term.first), end: readDay(term.last) + 1 }
  const { first, end } = window === undefined ? whole : within(whole, window)
  const grid = gridOf(whole.first, rule, months)
  const starts = boundaries(grid, first, end)
  const count = starts.length - 1
  const served = { first: starts.slice(0, count), end: starts.slice(1) }
  if (count > 0) {
    served.first[0] = first
    served.end[count - 1] = end
  }
  return { count, months, term: { first, end }, starts, anchor: grid.anchor, ...served }
}

/** The days of a window that lie within another; none of them begin and end on the same day. */
function within(outer: Window, window: Window): Window {
  const first = Math.min(Math.max(window.first, outer.first), outer.end)
  return { first, end: Math.max(first, Math.min(window.end, outer.end)) }
}

/** Day d of thirty-day counting: 360 a year, 30 a month, the 31st as the 30th. @source 30E/360 as in ISDA 2006 Definitions 4.16(g) */
const thirtyDays = (year: number, month: number, day: number): number =>
  360 * year + 30 * month + Math.min(day, 30)

/**
 * Thirty-day counting of a day within, or at the boundaries of, period `index`: a clamped boundary counts as the anchor day. So every
 * whole month has 30 days, a quarter 90, a year 360.
 */
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

/** The period of each of some days of the term that follow each other in order: one walk over both. */
export function periodsAt({ starts, count }: Periods, days: readonly Day[]): number[] {
  let period = 0
  return days.map((day) => {
    while (period + 1 < count && entry(starts, period + 1) <= day) period++
    return period
  })
}
