import type { HeadcountChange } from '@contract-playbook/terms'
import { type Day, readDay } from '../calendar/day.ts'
import type { Column } from '../exact/column.ts'

/** What changes do, as columns: to which series, on which day, the count that is set (`notSet` if none), how many come or go. */
export interface Effects {
  readonly count: number
  /** By series and then by day. */
  readonly ordered: boolean
  readonly series: Column
  readonly days: Column
  readonly sets: Column
  readonly adds: Column
}

/** No count is below zero. */
export const notSet = -1

/** Finds the series of a unit, then of a site. */
export type SeriesIndex = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * The effects of every change before the end of the term, in the listed order. `all` is false if some change, or a side of a
 * move, concerns no series. The columns hold until effects are read again.
 */
export function effectsOf(
  headcount: readonly HeadcountChange[],
  index: SeriesIndex,
  end: Day,
): { effects: Effects; all: boolean } {
  const writer = scratch.restart(headcount.length)
  let all = true
  let unit = ''
  let ofUnit = index.get(unit)
  for (const change of headcount) {
    if (change.unit !== unit) ofUnit = index.get((unit = change.unit))
    const { kind, count } = change
    const day = readDay(change.on)
    const here = ofUnit?.get(change.site)
    const there = kind === 'move' ? ofUnit?.get(change.to ?? '') : here
    if (here === undefined || there === undefined || day >= end) all = false
    if (day >= end) continue
    if (here !== undefined)
      writer.write(
        here,
        day,
        kind === 'set' ? count : notSet,
        kind === 'set' ? 0 : kind === 'join' ? count : -count,
      )
    if (kind === 'move' && there !== undefined) writer.write(there, day, notSet, count)
  }
  return { effects: writer, all }
}

class EffectWriter implements Effects {
  count = 0
  ordered = true
  series: Column = new Float64Array(0)
  days: Column = new Float64Array(0)
  sets: Column = new Float64Array(0)
  adds: Column = new Float64Array(0)
  private lastSeries = 0
  private lastDay = 0

  /** Starts anew with room for so many changes; a change has two effects at most. */
  restart(changes: number): this {
    this.count = this.lastSeries = 0
    this.lastDay = -Infinity
    this.ordered = true
    if (this.days.length >= 2 * changes) return this
    this.series = new Float64Array(2 * changes)
    this.days = new Float64Array(2 * changes)
    this.sets = new Float64Array(2 * changes)
    this.adds = new Float64Array(2 * changes)
    return this
  }

  write(series: number, day: Day, set: number, added: number): void {
    const row = this.count++
    this.series[row] = series
    this.days[row] = day
    this.sets[row] = set
    this.adds[row] = added
    if (series < this.lastSeries || (series === this.lastSeries && day < this.lastDay))
      this.ordered = false
    this.lastSeries = series
    this.lastDay = day
  }
}

/** The same effects by series and then by day, those of one day in the listed order. */
export function inOrder(effects: Effects): Effects {
  const { count, series, days, sets, adds } = effects
  if (effects.ordered) return effects
  const order = Array.from({ length: count }, (_, row) => row)
  order.sort(
    (a, b) =>
      (series[a] as number) - (series[b] as number) || (days[a] as number) - (days[b] as number),
  )
  const ordered = (column: Column): Column =>
    Float64Array.from(order, (row) => column[row] as number)
  return {
    count,
    ordered: true,
    series: ordered(series),
    days: ordered(days),
    sets: ordered(sets),
    adds: ordered(adds),
  }
}

// Effects are folded at once, so that the columns can be written over by the next headcount.
const scratch = new EffectWriter()
