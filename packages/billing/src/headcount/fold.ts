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

/** Room for the timelines of all series, one behind the other: making a column costs more than filling it. */
export interface TimelineBlock extends Timeline {
  /** the first free row */
  row: number
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
  block: TimelineBlock,
): Timeline {
  const { days: told, sets, adds } = effects
  const { days, counts, row: opening } = block
  days[opening] = first
  counts[opening] = 0
  let count = 0
  let next = opening + 1
  for (let row = start; row < end;) {
    const day = told[row] as number
    const firstOfDay = row
    do row++
    while (row < end && told[row] === day)
    const isAlone = row === firstOfDay + 1 && sets[firstOfDay] === notSet
    const after = isAlone
      ? count + (adds[firstOfDay] as number)
      : countAfter(effects, firstOfDay, row, count, faults)
    if (day <= first) counts[opening] = after
    else if (after !== count) {
      days[next] = day
      counts[next++] = after
    }
    count = after
  }
  block.row = next
  const timeline = { days: days.subarray(opening, next), counts: counts.subarray(opening, next) }
  noteBelowZero(timeline, faults)
  return timeline
}

function noteBelowZero({ days, counts }: Timeline, faults: FoldFaults): void {
  for (let step = 0; step < counts.length; step++) {
    if ((counts[step] as number) >= 0) continue
    faults.belowZero = { day: days[step] as number, count: counts[step] as number }
    return
  }
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
