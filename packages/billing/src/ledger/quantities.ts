import type { CompiledCharge } from '../charges/compiled-charge.ts'
import type { Contract } from '../charges/contract.ts'
import type { BilledItem } from '../charges/items.ts'
import { entry } from '../exact/column.ts'
import { chargedTimeline, timelineAtIssue } from '../headcount/charged.ts'
import { pooled, type Timeline } from '../headcount/timeline.ts'
import type { BilledQuantity } from './segments.ts'

/** Headcount as it turned out, with joiners and leavers from the days on which they count; or as it was known at issue. */
export type Knowledge = 'turned-out' | 'at-issue'

/** The quantity of each item of a charge as a step function; a base fee is one throughout. */
export function quantitiesOf(
  charge: CompiledCharge,
  contract: Contract,
  timelines: readonly Timeline[],
  knowledge: Knowledge,
): BilledQuantity[] {
  return charge.items.map((item) => ({
    timeline: itemTimeline(item, charge, contract, timelines, knowledge),
    floor: item.floor,
  }))
}

function itemTimeline(
  { sites }: BilledItem,
  { charge, policies }: CompiledCharge,
  { index, periods }: Contract,
  timelines: readonly Timeline[],
  knowledge: Knowledge,
): Timeline {
  if (charge.kind === 'base-fee') return { days: [periods.term.first], counts: [1] }
  const ofUnit = index.get(charge.unit)
  return pooled(
    sites.map((site) => {
      const there = entry(timelines, ofUnit?.get(site) ?? -1)
      return knowledge === 'at-issue'
        ? timelineAtIssue(there, periods)
        : chargedTimeline(there, policies, periods)
    }),
  )
}
