import type { HeadcountChange } from '@contract-playbook/terms'
import { dayOf } from './calendar.ts'

/** How many are there at the end of a day. */
export type Heads = (day: number) => number

/** How many are there at the end of each day on which something changes, in order: on one day the count that is set comes first. */
export function headsByDay(
  changes: readonly HeadcountChange[],
  site: string,
  unit: string,
): { on: string; heads: number }[] {
  const concerning = changes.filter(
    (change) => change.unit === unit && (change.site === site || change.to === site),
  )
  const days = [...new Set(concerning.map(({ on }) => on as string))].toSorted()
  let heads = 0
  return days.map((on) => {
    const today = concerning.filter((change) => change.on === on)
    for (const { kind, count } of today) if (kind === 'set') heads = count
    for (const { kind, count, to } of today) {
      if (kind === 'join' || to === site) heads += count
      else if (kind === 'leave' || kind === 'move') heads -= count
    }
    return { on, heads }
  })
}

/** How many of a unit are at one site. */
export function headsAt(changes: readonly HeadcountChange[], site: string, unit: string): Heads {
  const days = headsByDay(changes, site, unit).map(({ on, heads }) => ({ on: dayOf(on), heads }))
  return (day) => days.findLast(({ on }) => on <= day)?.heads ?? 0
}

/** Who counts together nets out together. */
export function together(sites: readonly Heads[]): Heads {
  return remembered((day) => sites.reduce((sum, heads) => sum + heads(day), 0))
}

/** A function of a day that is worked out once a day. */
export function remembered<Value>(work: (day: number) => Value): (day: number) => Value {
  const known = new Map<number, { value: Value }>()
  return (day) => {
    const kept = known.get(day) ?? { value: work(day) }
    known.set(day, kept)
    return kept.value
  }
}
