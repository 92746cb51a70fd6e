import { daysInMonth } from '@contract-playbook/terms'
import { calendarDate, type CalendarDate, type Day } from './day.ts'

/** The ways of counting days as if every month had thirty. */
export type ThirtyDayCount = '30-360-bond' | '30-360-us' | '30e-360' | '30e-360-isda'

/** What the two days of the month count as; `isTermination` if the stay ends with the agreement. */
type DaysOfMonth = (
  from: CalendarDate,
  to: CalendarDate,
  isTermination: boolean,
) => [number, number]

const atMostThirty = (day: number): number => Math.min(day, 30)

const isEndOfFebruary = ({ year, month, day }: CalendarDate): boolean =>
  month === 2 && day === daysInMonth(year, month)

const bond: DaysOfMonth = (from, to) => [
  atMostThirty(from.day),
  from.day > 29 ? atMostThirty(to.day) : to.day,
]

/** One entry a count. */
const daysOfMonth: { readonly [C in ThirtyDayCount]: DaysOfMonth } = {
  /** @source ISDA 2006 Definitions 4.16(f), "30/360", "360/360" or "Bond Basis" */
  '30-360-bond': bond,
  /**
   * The end of February counts as the 30th if the stay begins there, and also where it ends if it does both; else as bond basis.
   * @source SIA, Standard Securities Calculation Methods: 30/360 with end-of-month adjustment, also called 30U/360
   */
  '30-360-us': (from, to, isTermination) =>
    isEndOfFebruary(from)
      ? [30, isEndOfFebruary(to) ? 30 : atMostThirty(to.day)]
      : bond(from, to, isTermination),
  /** @source ISDA 2006 Definitions 4.16(g), "30E/360" or "Eurobond Basis" */
  '30e-360': (from, to) => [atMostThirty(from.day), atMostThirty(to.day)],
  /**
   * The end of February counts as the 30th, but not where it is the termination date.
   * @source ISDA 2006 Definitions 4.16(h), "30E/360 (ISDA)"
   */
  '30e-360-isda': (from, to, isTermination) => [
    isEndOfFebruary(from) ? 30 : atMostThirty(from.day),
    isEndOfFebruary(to) && !isTermination ? 30 : atMostThirty(to.day),
  ],
}

/**
 * Days from one day up to another, 360 a year. `termination` is the day with which the agreement ends, half-open: the day after its last.
 * Parts of a stay need not add up to the whole: what a day counts as can depend on the other one.
 */
export function thirtyDaysBetween(
  count: ThirtyDayCount,
  from: Day,
  to: Day,
  termination?: Day,
): number {
  if (to <= from) return 0
  const [start, end] = [calendarDate(from), calendarDate(to)]
  const [first, last] = daysOfMonth[count](start, end, to === termination)
  return 360 * (end.year - start.year) + 30 * (end.month - start.month) + last - first
}
