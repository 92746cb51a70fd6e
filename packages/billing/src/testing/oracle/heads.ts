import type { ContractTerms, HeadcountChange, PerUnitCharge } from '@contract-playbook/terms'
import type { OraclePeriod } from './calendar.ts'

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

/** How many are there at the end of a day. */
export const headsOn = (days: readonly { on: string; heads: number }[], date: string): number =>
  days.findLast(({ on }) => on <= date)?.heads ?? 0

/** Heads that are charged on each day of the term, joiners and leavers moved to the days from which they count. */
export function chargedHeads(
  { term }: ContractTerms,
  { joiners, leavers }: PerUnitCharge,
  periods: readonly OraclePeriod[],
  heads: (date: string) => number,
): (date: string) => number {
  let before = heads(term.first)
  const moves: { from: string; change: number }[] = []
  for (const { days, to } of periods) {
    for (const date of days) {
      const change = heads(date) - before
      before = heads(date)
      const start = days[0] ?? date
      const joinsFrom = joiners?.policy === 'full-period' ? start : date
      const leavesFrom = leavers?.policy === 'full-period' && date !== start ? to : date
      if (change !== 0) moves.push({ from: change > 0 ? joinsFrom : leavesFrom, change })
    }
  }
  return (date) =>
    moves.reduce(
      (count, { from, change }) => (from <= date ? count + change : count),
      heads(term.first),
    )
}
