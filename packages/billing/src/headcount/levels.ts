import { addMonths } from '../calendar/months.ts'
import type { Day } from '../calendar/day.ts'
import type { Periods } from '../calendar/periods.ts'
import { at, entry } from '../exact/column.ts'
import type { ScaledDecimal } from '../exact/decimal.ts'
import { powerOfTen } from '../exact/ratio.ts'
import { countOn, type Timeline } from './timeline.ts'

/** From a day on, never fewer than so many. */
export interface Level {
  readonly from: Day
  readonly least: number
}

/** A level made by a ratchet: the highest headcount of the months before, and the day on which it was first reached. */
export interface RatchetLevel extends Level {
  readonly highest: number
  readonly on: Day
}

/** A level made by a tolerance: the headcount of the contract year's first day, and how many of it may leave. */
export interface ToleranceLevel {
  readonly least: number
  readonly base: number
  readonly free: number
}

/** How many of a headcount are free to leave: a share of it, rounded down. */
export const freeHeads = ({ units, digits }: ScaledDecimal, count: number): number =>
  Number((units * BigInt(count)) / powerOfTen(digits))

/** How many of a headcount stay: a share of it, rounded up, since what is owed is never less than the share. */
export const stayingHeads = ({ units, digits }: ScaledDecimal, count: number): number => {
  const scale = powerOfTen(digits)
  return Number((units * BigInt(count) + scale - 1n) / scale)
}

/**
 * The level of a ratchet in a period: a share, rounded up, of the highest headcount of the months before the period starts. The
 * period itself does not count, nor what was before the first day that is known.
 */
export function ratchetLevel(
  there: Timeline,
  share: ScaledDecimal,
  months: number,
  periods: Periods,
  period: number,
): RatchetLevel {
  const from = entry(periods.first, period)
  const start = entry(periods.starts, period)
  const known = at(there.days, 0)
  const lookBack = Math.max(addMonths(start, -months, periods.anchor), known)
  let [highest, on] = [0, lookBack]
  if (lookBack < start) highest = countOn(there, lookBack)
  for (let step = 0; step < there.days.length; step++) {
    const day = at(there.days, step)
    if (day <= lookBack || day >= start || at(there.counts, step) <= highest) continue
    highest = at(there.counts, step)
    on = day
  }
  return { from, highest, on, least: stayingHeads(share, highest) }
}

/** The level of a tolerance in a contract year: its first day's headcount less the share of it, rounded down, that may leave. */
export function toleranceLevel(
  there: Timeline,
  share: ScaledDecimal,
  yearStart: Day,
): ToleranceLevel {
  const base = countOn(there, yearStart)
  const free = freeHeads(share, base)
  return { base, free, least: base - free }
}

/** A step function that is nowhere below some levels, each of which holds until the next one. Levels rise by day. */
export function raised(timeline: Timeline, levels: readonly Level[]): Timeline {
  if (levels.every(({ least }) => least <= 0)) return timeline
  const days = [...new Set([...timeline.days, ...levels.map(({ from }) => from)])]
    .filter((day) => day >= at(timeline.days, 0))
    .toSorted((a, b) => a - b)
  const kept: Day[] = []
  const counts: number[] = []
  for (const day of days) {
    const level = levels.findLast(({ from }) => from <= day)?.least ?? 0
    const count = Math.max(countOn(timeline, day), level)
    if (counts.at(-1) === count) continue
    kept.push(day)
    counts.push(count)
  }
  return { days: Float64Array.from(kept), counts: Float64Array.from(counts) }
}
