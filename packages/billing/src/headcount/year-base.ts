import type { Day } from '../calendar/day.ts'
import { type Periods, periodAt } from '../calendar/periods.ts'
import { entry } from '../exact/column.ts'
import { countOn, type Timeline } from './timeline.ts'

/**
 * The headcount with which the contract year of a day begins, before any decrease of that year: in the first year the opening headcount;
 * in a later one what was there at the end of the day before, or after an increase on the first day.
 */
export function yearBase(there: Timeline, years: Periods, day: Day): number {
  const first = entry(years.first, periodAt(years, day))
  // Before the first day of the term a step function holds its first count: the opening.
  return Math.max(countOn(there, first - 1), countOn(there, first))
}
