import type { Day } from '../calendar/day.ts'
import type { Periods } from '../calendar/periods.ts'
import { at, type Column, entry } from '../exact/column.ts'
import { countOn, type Timeline } from './timeline.ts'

/** One number for a whole period instead of one for each day. */
export type PeriodBasis = 'opening' | 'closing' | 'peak'

/** The count that decides, and on which day: service runs from the first day to before the end. */
export type Decisive = (there: Timeline, first: Day, end: Day) => { count: number; on: Day }

/** The decisive count of a period. One entry a basis. */
export const decisive: { readonly [B in PeriodBasis]: Decisive } = {
  opening: (there, first) => ({ count: countOn(there, first), on: first }),
  closing: (there, _, end) => ({ count: countOn(there, end - 1), on: end - 1 }),
  peak(there, first, end) {
    let [count, on] = [countOn(there, first), first]
    for (let step = 0; step < there.days.length; step++) {
      const day = at(there.days, step)
      if (day <= first || day >= end || at(there.counts, step) <= count) continue
      count = at(there.counts, step)
      on = day
    }
    return { count, on }
  },
}

/** The step function that holds each period's decisive count from its first to its last day. */
export function basisQuantity(there: Timeline, basis: PeriodBasis, periods: Periods): Timeline {
  const days = Float64Array.from(periods.first)
  const counts = days.map(
    (first, period) => decisive[basis](there, first, entry(periods.end, period)).count,
  )
  return { days, counts }
}

/** Person-days of each period beyond those included, and the days that they are divided by: together the exact mean. */
export function personDays(
  quantity: Timeline,
  included: number,
  periods: Periods,
): { readonly timeline: Timeline; readonly of: Column } {
  const days = Float64Array.from(periods.first)
  const of = days.map((first, period) => entry(periods.end, period) - first)
  const counts = days.map((first, period) =>
    Math.max(0, daysSum(quantity, first, entry(periods.end, period)) - included * at(of, period)),
  )
  return { timeline: { days, counts }, of }
}

/** The sum of a step function over days [from, end). */
export function daysSum({ days, counts }: Timeline, from: Day, end: Day): number {
  let sum = 0
  for (let step = 0; step < days.length; step++) {
    const first = step === 0 ? from : Math.max(from, at(days, step))
    const next = step + 1 < days.length ? Math.min(end, at(days, step + 1)) : end
    if (next > first) sum += at(counts, step) * (next - first)
  }
  return sum
}
