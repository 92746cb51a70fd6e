import type { Day } from '../calendar/day.ts'
import { type Effects, notSet } from './effects.ts'
import type { Timeline } from './timeline.ts'

/** A day on which two different counts are set. */
export interface Contradiction {
  readonly day: Day
  readonly count: number
  readonly other: number
}

/** What cannot be, found while folding. */
export interface FoldFaults {
  readonly contradictions: Contradiction[]
  /** The first day with fewer than none, and how many fewer. */
  belowZero?: { readonly day: Day; readonly count: number }
}

/**
 * Folds the effects of one series, at rows [start, end) and in order of their days, into a step function. Those of one day net out:
 * a count that is set first, what comes and goes on that day on top of it. What is dated up to the term's first day makes the opening.
 */
export function foldSeries(
  effects: Effects,
  start: number,
  end: number,
  first: Day,
  faults: FoldFaults,
): Timeline {
  const { days: told } = effects
  const days = new Float64Array(end - start + 1)
  const counts = new Float64Array(end - start + 1)
  days[0] = first
  let [count, steps] = [0, 0]
  for (let row = start; row < end;) {
    const day = told[row] as number
    const firstOfDay = row
    while (row < end && (told[row] as number) === day) row++
    const next = countAfter(effects, firstOfDay, row, count, faults)
    if (day > first && next !== count) days[++steps] = day
    if (day <= first || next !== count) counts[steps] = next
    if (next < 0 && day >= first) faults.belowZero ??= { day, count: next }
    count = next
  }
  if ((counts[0] as number) < 0) faults.belowZero = { day: first, count: counts[0] as number }
  return { days: days.subarray(0, steps + 1), counts: counts.subarray(0, steps + 1) }
}

/** The count at the end of a day, from the effects at rows [start, end). */
function countAfter(
  { days, sets, adds }: Effects,
  start: number,
  end: number,
  before: number,
  faults: FoldFaults,
): number {
  let set = notSet
  let added = 0
  for (let row = start; row < end; row++) {
    const here = sets[row] as number
    if (here !== notSet && set !== notSet && here !== set)
      faults.contradictions.push({ day: days[start] as number, count: set, other: here })
    if (here !== notSet) set = here
    added += adds[row] as number
  }
  return (set === notSet ? before : set) + added
}
