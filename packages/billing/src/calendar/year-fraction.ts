import { plus, type Ratio, ratio } from '../exact/ratio.ts'
import { actualParts, afbParts, isdaParts } from './actual-day-counts.ts'
import { calendarDate, type Day } from './day.ts'
import { addMonths } from './months.ts'
import { type ThirtyDayCount, thirtyDaysBetween } from './thirty-day-counts.ts'

/** Conventions whose years all have the same number of parts. */
export type YearCount = 'act-365' | 'act-act-isda' | 'act-act-afb' | ThirtyDayCount

/** In how many parts a convention cuts a year. */
export const partsOfYear: { readonly [C in YearCount]: number } = {
  'act-365': 365,
  'act-act-isda': actualParts,
  'act-act-afb': actualParts,
  '30-360-bond': 360,
  '30-360-us': 360,
  '30e-360': 360,
  '30e-360-isda': 360,
}

type PartsBetween = (from: Day, to: Day, termination?: Day) => number

/** How many of those parts lie between two days. One entry a convention. */
export const partsBetween: { readonly [C in YearCount]: PartsBetween } = {
  /** @source ISDA 2006 Definitions 4.16(d), "Actual/365 (Fixed)" */
  'act-365': (from, to) => to - from,
  'act-act-isda': isdaParts,
  'act-act-afb': afbParts,
  '30-360-bond': (from, to) => thirtyDaysBetween('30-360-bond', from, to),
  '30-360-us': (from, to) => thirtyDaysBetween('30-360-us', from, to),
  '30e-360': (from, to) => thirtyDaysBetween('30e-360', from, to),
  '30e-360-isda': (from, to, end) => thirtyDaysBetween('30e-360-isda', from, to, end),
}

/** The years from one day up to another, exactly. `termination` is the day after the agreement's last; 30E/360 (ISDA) asks for it. */
export const yearFraction = (count: YearCount, from: Day, to: Day, termination?: Day): Ratio =>
  ratio(partsBetween[count](from, to, termination), partsOfYear[count])

/** A regular period [start, start + months): the periods of its grid are what actual/actual (ICMA) measures with. */
export interface ReferencePeriod {
  readonly start: Day
  readonly months: number
  /** The day of the month on which periods begin, before it is clamped; the start's own unless it says so. */
  readonly anchor?: number
}

/**
 * The years from one day up to another: the days in each regular period ÷ the days of that period, periods being months ÷ 12 of a year.
 * @source ISDA 2006 Definitions 4.16(c), "Actual/Actual (ICMA)"; ICMA Rule 251
 */
export function icmaYearFraction(from: Day, to: Day, reference: ReferencePeriod): Ratio {
  const { start, months, anchor = calendarDate(start).day } = reference
  let step = 0
  const boundary = (): Day => addMonths(start, step * months, anchor)
  while (boundary() > from) step--
  let years = ratio(0)
  for (let begin = boundary(); begin < to;) {
    step++
    const end = boundary()
    const days = Math.max(0, Math.min(end, to) - Math.max(begin, from))
    years = plus(years, ratio(days * months, (end - begin) * 12))
    begin = end
  }
  return years
}
