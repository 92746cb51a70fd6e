import type { Day } from '../calendar/day.ts'
import { entry } from '../exact/column.ts'
import { ratchetLevel, toleranceLevel } from '../headcount/levels.ts'
import { heads } from '../ledger/quantities.ts'
import type { PricedDays } from './full-period.ts'

/** What a billed quantity does not fall below. */
export interface Limit {
  readonly by: 'ratchet' | 'tolerance' | 'floor'
  /** heads, before included units are taken off */
  readonly least: number
}

/** The highest of the limits that hold for an item on a day; of equal ones the first in their order. None if there are none. */
export function highestLimit({
  billed,
  charge,
  item,
  period,
  from,
}: PricedDays): Limit | undefined {
  return limitsOn({ billed, charge, item, period, from }).reduce<Limit | undefined>(
    (most, limit) => (limit.least > (most?.least ?? 0) ? limit : most),
    undefined,
  )
}

type OnDay = Pick<PricedDays, 'billed' | 'charge' | 'item' | 'period' | 'from'>

function limitsOn({ billed, charge, item, period, from }: OnDay): Limit[] {
  const { ratchet, tolerance, years } = charge.quantity
  const counted = entry(charge.items, item)
  if (charge.charge.kind !== 'per-unit') return []
  const there = heads(charge.charge.unit, counted, billed.contract, billed.timelines)
  const limits: Limit[] = []
  if (ratchet !== undefined) {
    const { least } = ratchetLevel(there, ratchet.share, ratchet.months, charge.periods, period)
    limits.push({ by: 'ratchet', least })
  }
  const year: Day | undefined = years.findLast((day) => day <= from)
  if (tolerance !== undefined && year !== undefined)
    limits.push({ by: 'tolerance', least: toleranceLevel(there, tolerance, year).least })
  limits.push({ by: 'floor', least: counted.floor })
  return limits
}
