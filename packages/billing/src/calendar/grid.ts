import { calendarDate, type Day } from './day.ts'
import { anchorDay, type Month, monthOf } from './months.ts'

/**
 * On which days periods begin. `calendar`: on the first of the month, quarters in January, April, July and October, years in January.
 * `anniversary`: every so many months from the contract's first day. `day`: on that day of the month; the first period is the one
 * in which the contract begins.
 */
export type PeriodRule = 'calendar' | 'anniversary' | { readonly day: number }

/** A period of a month, a quarter or a year. */
export type PeriodLength = 1 | 3 | 12

/** The boundaries of all periods of a contract: the anchor day of the origin's month and of every so many months after it. */
export interface Grid {
  readonly origin: Month
  /** The day of the month on which periods begin, before it is clamped. */
  readonly anchor: number
  readonly months: PeriodLength
}

/** The grid of a contract that begins on a day. It has a boundary on that day or before it; those of a month, a quarter and a year nest. */
export function gridOf(first: Day, rule: PeriodRule, months: PeriodLength): Grid {
  const month = monthOf(first)
  if (rule === 'calendar') return { origin: month - (month % months), anchor: 1, months }
  if (rule === 'anniversary') return { origin: month, anchor: calendarDate(first).day, months }
  const origin = anchorDay(month, rule.day) <= first ? month : month - 1
  return { origin, anchor: rule.day, months }
}

/** The boundaries of the periods that hold the days [first, end), in order: the last one by `first` up to the first one from `end` on; of no days, just the first. */
export function boundaries({ origin, anchor, months }: Grid, first: Day, end: Day): Day[] {
  const passed = monthOf(first) - origin
  let month = origin + passed - (passed % months)
  let boundary = anchorDay(month, anchor)
  if (boundary > first) boundary = anchorDay((month -= months), anchor)
  const starts = [boundary]
  if (first >= end) return starts
  while (boundary < end) starts.push((boundary = anchorDay((month += months), anchor)))
  return starts
}
