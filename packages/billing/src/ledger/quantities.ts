import type { Day } from '../calendar/day.ts'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import type { Contract } from '../charges/contract.ts'
import type { BilledItem } from '../charges/items.ts'
import { type KnownHeads, raisedByRules } from '../charges/quantity-rule.ts'
import { type Column, entry } from '../exact/column.ts'
import { basisQuantity, personDays } from '../headcount/basis.ts'
import { chargedTimeline } from '../headcount/charged.ts'
import {
  billedSteps,
  constantTimeline,
  countOn,
  knownOn,
  pooled,
  raisedTo,
  type Timeline,
} from '../headcount/timeline.ts'

/** Headcount as it turned out, with joiners and leavers from the days on which they count; or as it was known at issue. */
export type Knowledge = 'turned-out' | 'at-issue'

/** What is charged, as a step function: never fewer than the floor, less what is included. */
export interface BilledQuantity {
  readonly timeline: Timeline
  readonly floor: number
  readonly included: number
  /** Only under `average`: the counts are person-days of whole periods, to be divided by these days of each period. */
  readonly of?: Column
}

/** The quantity of each item of a charge; one for all items of a base fee or a one-off charge. */
export function quantitiesOf(
  charge: CompiledCharge,
  contract: Contract,
  timelines: readonly Timeline[],
  knowledge: Knowledge,
): BilledQuantity[] {
  const { charge: terms, items, periods } = charge
  if (terms.kind !== 'per-unit')
    return [{ timeline: constantTimeline(periods.term.first, 1), floor: 0, included: 0 }]
  return items.map((item) =>
    itemQuantity(charge, item, heads(terms.unit, item, contract, timelines), contract, knowledge),
  )
}

/** Heads that count together net out together: who moves inside a pool neither leaves it nor joins it. */
export function heads(
  unit: string,
  { sites }: Pick<BilledItem, 'sites'>,
  { index }: Contract,
  timelines: readonly Timeline[],
): Timeline {
  const ofUnit = index.get(unit)
  return pooled(sites.map((site) => entry(timelines, ofUnit?.get(site) ?? -1)))
}

function itemQuantity(
  charge: CompiledCharge,
  { floor, included }: BilledItem,
  there: Timeline,
  contract: Contract,
  knowledge: Knowledge,
): BilledQuantity {
  const { quantity: rule, periods } = charge
  if (rule.basis === 'average')
    return {
      ...personDays(flooredDays(charge, there, floor, contract, knowledge), included, periods),
      floor: 0,
      included: 0,
    }
  const counted =
    rule.basis === 'daily'
      ? countedDays(charge, there, contract, knowledge)
      : basisQuantity(knownHeads(charge, there, contract, knowledge), rule.basis, periods)
  const timeline = raisedByRules(
    counted,
    knownIn(charge, there, contract, knowledge),
    rule,
    periods,
  )
  // Where each stretch of days is rounded by itself, days with one billed quantity are one stretch.
  return contract.terms.billing?.rounding?.at === 'segment'
    ? { timeline: billedSteps(timeline, floor, included), floor: 0, included: 0 }
    : { timeline, floor, included }
}

const knownHeads = (
  charge: CompiledCharge,
  there: Timeline,
  contract: Contract,
  knowledge: Knowledge,
): Timeline => (knowledge === 'at-issue' ? timelineAtIssue(there, charge, contract) : there)

/** Heads day by day, joiners and leavers from the days on which they count. What is known at issue has none. */
const countedDays = (
  charge: CompiledCharge,
  there: Timeline,
  contract: Contract,
  knowledge: Knowledge,
): Timeline =>
  knowledge === 'at-issue'
    ? timelineAtIssue(there, charge, contract)
    : chargedTimeline(there, charge.policies, charge.periods)

/** The number of each day of which an average is the mean: counted, raised and floored. */
export const flooredDays = (
  charge: CompiledCharge,
  there: Timeline,
  floor: number,
  contract: Contract,
  knowledge: Knowledge,
): Timeline =>
  raisedTo(
    raisedByRules(
      countedDays(charge, there, contract, knowledge),
      knownIn(charge, there, contract, knowledge),
      charge.quantity,
      charge.periods,
    ),
    floor,
  )

/** The last day whose headcount is known when the line of a period is worked out: at issue, the day of its invoice. */
export const lastKnownDay = (
  { invoiceOf }: CompiledCharge,
  { invoices }: Contract,
  knowledge: Knowledge,
  period: number,
): Day => (knowledge === 'turned-out' ? Infinity : entry(invoices.first, entry(invoiceOf, period)))

/** What a period's ratchet and tolerance look at: at issue, nothing that changes after the invoice. */
export const knownIn =
  (charge: CompiledCharge, there: Timeline, contract: Contract, knowledge: Knowledge): KnownHeads =>
  (period) =>
    knownOn(there, lastKnownDay(charge, contract, knowledge, period))

/** The headcount that is known when each period is invoiced in advance: as it stands when service under that invoice begins. */
export function timelineAtIssue(
  there: Timeline,
  { periods, invoiceOf }: CompiledCharge,
  { invoices }: Contract,
): Timeline {
  const days = Float64Array.from(periods.first)
  const counts = days.map((_, period) =>
    countOn(there, entry(invoices.first, entry(invoiceOf, period))),
  )
  return { days, counts }
}
