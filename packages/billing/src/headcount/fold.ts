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
 * Folds the effects of one series, in order of their days, into a step function. Those of one day net out: a count that is set
 * first, what comes and goes on that day on top of it. What is dated up to the term's first day makes the opening.
 */
export function foldSeries(effects: Effects, first: Day, faults: FoldFaults): Timeline {
  const { days } = effects
  const timeline = { days: [first], counts: [0] }
  let count = 0
  for (let place = 0; place < days.length;) {
    const day = days[place] ?? first
    const start = place
    while (days[place] === day) place++
    const next = countAfter(effects, start, place, count, faults)
    if (day <= first) timeline.counts[0] = next
    else if (next !== count) {
      timeline.days.push(day)
      timeline.counts.push(next)
    }
    count = next
  }
  noteBelowZero(timeline, faults)
  return timeline
}

/** The count at the end of a day, from the effects at places [start, end). */
function countAfter(
  { days, sets, adds }: Effects,
  start: number,
  end: number,
  before: number,
  faults: FoldFaults,
): number {
  let set = notSet
  let added = 0
  for (let place = start; place < end; place++) {
    const here = sets[place] ?? notSet
    if (here !== notSet && set !== notSet && here !== set)
      faults.contradictions.push({ day: days[start] ?? 0, count: set, other: here })
    if (here !== notSet) set = here
    added += adds[place] ?? 0
  }
  return (set === notSet ? before : set) + added
}

function noteBelowZero({ days, counts }: Timeline, faults: FoldFaults): void {
  for (let step = 0; step < counts.length; step++) {
    const count = counts[step] ?? 0
    if (count >= 0) continue
    faults.belowZero = { day: days[step] ?? 0, count }
    return
  }
}
