import type { Day } from '../calendar/day.ts'
import { at, type Column } from '../exact/column.ts'

/**
 * A quantity as a step function in columns: `counts[i]` from `days[i]` (days since 1970-01-01) until the next day in the list.
 * Days rise; the first is the first day of the term. Counts are whole and not below zero.
 */
export interface Timeline {
  readonly days: Column
  readonly counts: Column
}

/** A quantity that never changes. */
export const constantTimeline = (first: Day, count: number): Timeline => ({
  days: Float64Array.of(first),
  counts: Float64Array.of(count),
})

/** The quantity on a day of the term. */
export function countOn({ days, counts }: Timeline, day: Day): number {
  let [low, high] = [0, days.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at(days, middle) <= day) low = middle
    else high = middle - 1
  }
  return at(counts, low)
}

/** The quantity as it is known on a day of the term: what changes after it has not happened yet. */
export function knownOn({ days, counts }: Timeline, day: Day): Timeline {
  let steps = days.length
  while (steps > 1 && at(days, steps - 1) > day) steps--
  return steps === days.length
    ? { days, counts }
    : { days: days.subarray(0, steps), counts: counts.subarray(0, steps) }
}

/** A step function from changes in any order: those of one day net out, and a day on which nothing changes is no step. */
export function accumulated(changes: readonly (readonly [day: Day, change: number])[]): Timeline {
  const days: Day[] = []
  const counts: number[] = []
  let count = 0
  for (const [day, change] of changes.toSorted(([a], [b]) => a - b)) {
    count += change
    if (days.at(-1) === day) counts[counts.length - 1] = count
    else {
      days.push(day)
      counts.push(count)
    }
    if (counts.length > 1 && counts.at(-2) === count) {
      days.pop()
      counts.pop()
    }
  }
  return { days: Float64Array.from(days), counts: Float64Array.from(counts) }
}

/** The changes of a step function: the first one is the opening. */
export function changesOf({ days, counts }: Timeline): (readonly [day: Day, change: number])[] {
  return Array.from(days, (day, step) => [day, at(counts, step) - (counts[step - 1] ?? 0)] as const)
}

/** The quantities of several timelines together. */
export function pooled(timelines: readonly Timeline[]): Timeline {
  const [only] = timelines
  if (only !== undefined && timelines.length === 1) return only
  return accumulated(timelines.flatMap(changesOf))
}

/** A quantity that is nowhere below a floor. */
export const raisedTo = (timeline: Timeline, floor: number): Timeline =>
  floor === 0 && timeline.counts.every((count) => count >= 0)
    ? timeline
    : { days: timeline.days, counts: timeline.counts.map((count) => Math.max(count, floor)) }

/** What is billed of a quantity, never below a floor and less what is included; a day on which that stays the same is no step. */
export function billedSteps({ days, counts }: Timeline, floor: number, included: number): Timeline {
  const billed = counts.map((count) => Math.max(0, Math.max(count, floor) - included))
  const isStep = (step: number): boolean => step === 0 || billed[step] !== billed[step - 1]
  return {
    days: days.filter((_, step) => isStep(step)),
    counts: billed.filter((_, step) => isStep(step)),
  }
}
