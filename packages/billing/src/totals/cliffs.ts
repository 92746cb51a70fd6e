import { entry } from '../exact/column.ts'
import type { TierCosts, TierSpan } from './tier-costs.ts'

/** A place where one more unit makes the whole cheaper. */
export interface Cliff {
  /** So many units cost more than one more. */
  readonly units: number
  /** From so many units on it is cheaper to pay for `units` + 1. */
  readonly from: number
  /** Up to so many units cost less than `units` do; no number if any do. */
  readonly upTo: number | undefined
}

/** Every cliff of some prices: they are where a tier begins. Within a tier nothing gets cheaper, as no price is below zero. */
export function cliffsOf(costs: TierCosts): Cliff[] {
  return costs.spans.flatMap(({ from }, tier) => {
    const units = from - 1
    if (tier === 0 || costs.cost(from) >= costs.cost(units)) return []
    return [{ units, from: dearerFrom(costs, tier), upTo: cheaperUpTo(costs, tier) }]
  })
}

/** The least quantity from which on, up to the end of the tier before, all cost more than the first unit of a tier. */
function dearerFrom({ spans, cost }: TierCosts, tier: number): number {
  const limit = cost(entry(spans, tier).from)
  let from = entry(spans, tier).from
  for (const span of spans.slice(0, tier).toReversed()) {
    if (cost(span.to) <= limit) return from
    from = least(span, (units) => cost(units) > limit)
    if (from > span.from) return from
  }
  return from
}

/** The largest quantity up to which, from the first unit of a tier on, all cost less than the last one before. */
function cheaperUpTo({ spans, cost }: TierCosts, tier: number): number | undefined {
  const limit = cost(entry(spans, tier).from - 1)
  let upTo = entry(spans, tier).from
  for (const span of spans.slice(tier)) {
    if (cost(span.from) >= limit) return upTo
    const isDearer = (units: number): boolean => cost(units) >= limit
    const end = span.to === Infinity ? firstPower(span.from, isDearer) : span.to
    if (end === undefined) return undefined
    if (isDearer(end)) return least({ from: span.from, to: end }, isDearer) - 1
    upTo = end
  }
  return upTo
}

/** The least number of a span for which something holds that holds for all larger ones, and for its last. */
function least({ from, to }: TierSpan, holds: (units: number) => boolean): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Some number from one on for which something holds; none if it does not hold for as many as there can be. */
function firstPower(from: number, holds: (units: number) => boolean): number | undefined {
  for (let units = from; units <= mostUnits; units *= 2) if (holds(units)) return units
  return holds(mostUnits) ? mostUnits : undefined
}

/** More than any contract has. */
const mostUnits = 2 ** 50
