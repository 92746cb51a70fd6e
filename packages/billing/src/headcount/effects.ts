import type { HeadcountChange } from '@contract-playbook/terms'
import { type Day, readDay } from '../calendar/day.ts'
import type { Series } from './series.ts'

/** What one series was told, as parallel lists: the day, the count that it sets (`notSet` if none) and the number that come or go. */
export interface Effects {
  days: Day[]
  sets: number[]
  adds: number[]
  /** Whether the days came in order. */
  ordered: boolean
}

/** No count is below zero. */
export const notSet = -1

/** Finds the series of a site and a unit. */
export type SeriesIndex = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Series by unit, then by site. */
export function seriesIndex(series: readonly Series[]): SeriesIndex {
  const index = new Map<string, Map<string, number>>()
  series.forEach(({ site, unit }, place) => {
    const ofUnit = index.get(unit) ?? new Map<string, number>()
    index.set(unit, ofUnit.set(site, place))
  })
  return index
}

/**
 * Hands every change before the end of the term to the series that it concerns. `all` is false if some change, or a side of
 * a move, concerns none.
 */
export function effectsOf(
  headcount: readonly HeadcountChange[],
  index: SeriesIndex,
  count: number,
  end: Day,
): { effects: Effects[]; all: boolean } {
  const effects = Array.from({ length: count }, noEffects)
  let all = true
  for (const change of headcount) {
    const ofUnit = index.get(change.unit)
    const day = readDay(change.on)
    const here = effects[ofUnit?.get(change.site) ?? -1]
    if (here === undefined || day >= end) all = false
    else take[change.kind](here, day, change.count)
    if (change.kind !== 'move') continue
    const there = effects[ofUnit?.get(change.to ?? '') ?? -1]
    if (there === undefined || day >= end) all = false
    else add(there, day, change.count)
  }
  return { effects, all }
}

const noEffects = (): Effects => ({ days: [], sets: [], adds: [], ordered: true })

function append(effects: Effects, day: Day, set: number, added: number): void {
  const { days, sets, adds } = effects
  if (days.length > 0 && (days[days.length - 1] ?? day) > day) effects.ordered = false
  days.push(day)
  sets.push(set)
  adds.push(added)
}

const add = (effects: Effects, day: Day, count: number): void => append(effects, day, notSet, count)

const remove = (effects: Effects, day: Day, count: number): void =>
  append(effects, day, notSet, -count)

/** What a change does to the site that it names. One entry a kind: a new kind does not compile without its effect. */
const take: {
  readonly [K in HeadcountChange['kind']]: (effects: Effects, day: Day, count: number) => void
} = {
  set: (effects, day, count) => append(effects, day, count, 0),
  join: add,
  leave: remove,
  move: remove,
}

/** The same effects in order of their days. */
export function inOrder(effects: Effects): Effects {
  if (effects.ordered) return effects
  const order = effects.days.map((_, place) => place)
  order.sort((a, b) => (effects.days[a] ?? 0) - (effects.days[b] ?? 0))
  const ordered = (values: number[]): number[] => order.map((place) => values[place] ?? 0)
  return {
    days: ordered(effects.days),
    sets: ordered(effects.sets),
    adds: ordered(effects.adds),
    ordered: true,
  }
}
