import type { HeadcountChange } from '@contract-playbook/terms'
import { type Day, readDay } from '../calendar/day.ts'
import { effectOn, type Series } from './series.ts'

/** A change and what it did to a series: heads more or fewer, and the net effect of its whole day. */
export interface ToldChange {
  readonly change: HeadcountChange
  readonly day: Day
  readonly effect: number
  readonly netOfDay: number
}

/** The changes of sites that count together, site by site; what nets out on a day nets out over all of them. */
export function toldTogether(
  headcount: readonly HeadcountChange[],
  series: readonly Series[],
): ToldChange[][] {
  const told = series.map((one) => toldChanges(headcount, one))
  const nets = new Map<Day, number>()
  for (const { day, effect } of told.flat()) nets.set(day, (nets.get(day) ?? 0) + effect)
  return told.map((changes) => changes.map((one) => ({ ...one, netOfDay: nets.get(one.day) ?? 0 })))
}

/** The changes that concern a series, in the order in which they count: by day, a count that is set before what comes and goes. */
export function toldChanges(headcount: readonly HeadcountChange[], series: Series): ToldChange[] {
  const concerning = headcount.flatMap((change) => {
    const effect = effectOn(series, change)
    return effect === undefined ? [] : [{ change, day: readDay(change.on), effect }]
  })
  concerning.sort((a, b) => a.day - b.day || Number('add' in a.effect) - Number('add' in b.effect))
  const nets = new Map<Day, number>()
  let count = 0
  const told = concerning.map(({ change, day, effect }) => {
    const before = count
    count = 'set' in effect ? effect.set : count + effect.add
    nets.set(day, (nets.get(day) ?? 0) + count - before)
    return { change, day, effect: count - before }
  })
  return told.map((one) => ({ ...one, netOfDay: nets.get(one.day) ?? 0 }))
}
