import type { CompiledCharge } from '../charges/compiled-charge.ts'
import type { Contract } from '../charges/contract.ts'
import type { BilledItem } from '../charges/items.ts'
import { entry } from '../exact/column.ts'
import { type ChangePolicies, chargedTimeline, timelineAtIssue } from '../headcount/charged.ts'
import { constantTimeline, pooled, type Timeline } from '../headcount/timeline.ts'
import type { BilledQuantity } from './segments.ts'

/** Headcount as it turned out, with joiners and leavers from the days on which they count; or as it was known at issue. */
export type Knowledge = 'turned-out' | 'at-issue'

/** The quantity of each item of a charge as a step function; one for all items of a base fee. */
export function quantitiesOf(
  charge: CompiledCharge,
  contract: Contract,
  timelines: readonly Timeline[],
  knowledge: Knowledge,
): BilledQuantity[] {
  const { charge: terms, items } = charge
  if (terms.kind === 'base-fee')
    return [{ timeline: constantTimeline(contract.periods.term.first, 1), floor: 0 }]
  return items.map((item) => ({
    timeline: itemTimeline(item, terms.unit, charge.policies, contract, timelines, knowledge),
    floor: item.floor,
  }))
}

/** Heads that count together net out together: who moves inside a pool neither leaves it nor joins it. */
function itemTimeline(
  { sites }: BilledItem,
  unit: string,
  policies: ChangePolicies,
  { index, periods }: Contract,
  timelines: readonly Timeline[],
  knowledge: Knowledge,
): Timeline {
  const ofUnit = index.get(unit)
  const there = pooled(sites.map((site) => entry(timelines, ofUnit?.get(site) ?? -1)))
  return knowledge === 'at-issue'
    ? timelineAtIssue(there, periods)
    : chargedTimeline(there, policies, periods)
}
