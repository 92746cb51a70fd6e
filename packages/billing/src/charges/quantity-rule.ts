import type { Charge, PerUnitCharge } from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import type { Periods } from '../calendar/periods.ts'
import { entry } from '../exact/column.ts'
import type { ScaledDecimal } from '../exact/decimal.ts'
import { type Level, raised, ratchetLevel, toleranceLevel } from '../headcount/levels.ts'
import type { Timeline } from '../headcount/timeline.ts'
import { percentage } from './percentage.ts'

export type Basis = NonNullable<PerUnitCharge['basis']>

/** How heads become a billed quantity, apart from floor and included quantity, which belong to the item. */
export interface QuantityRule {
  readonly basis: Basis
  readonly ratchet: { readonly share: ScaledDecimal; readonly months: number } | undefined
  readonly tolerance: ScaledDecimal | undefined
  /** the first days of the contract years */
  readonly years: readonly Day[]
}

/** The rule of a charge. */
export function quantityRule(charge: Charge, years: Periods): QuantityRule {
  if (charge.kind !== 'per-unit')
    return { basis: 'daily', ratchet: undefined, tolerance: undefined, years: [] }
  const { basis = 'daily', ratchet = 'none', tolerance = 'none' } = charge
  return {
    basis,
    ratchet:
      ratchet === 'none'
        ? undefined
        : { share: percentage(ratchet.percent), months: ratchet.months },
    tolerance: tolerance === 'none' ? undefined : percentage(tolerance.percent),
    years: years.starts,
  }
}

/** The headcount by which the line of a period is worked out: all that is known then. */
export type KnownHeads = (period: number) => Timeline

/** The quantity that is never fallen below: ratchet, then tolerance, each by the headcount that is known for the period. */
export function raisedByRules(
  timeline: Timeline,
  known: KnownHeads,
  { ratchet, tolerance, years }: QuantityRule,
  periods: Periods,
): Timeline {
  let quantity = timeline
  if (ratchet !== undefined) {
    const levels: Level[] = periods.first.map((_, period) =>
      ratchetLevel(known(period), ratchet.share, ratchet.months, periods, period),
    )
    quantity = raised(quantity, levels)
  }
  if (tolerance === undefined) return quantity
  return raised(
    quantity,
    periods.first.flatMap((first, period) =>
      yearsIn(years, first, entry(periods.end, period)).map((year): Level => {
        const { least } = toleranceLevel(known(period), tolerance, year)
        return { from: Math.max(first, year), least }
      }),
    ),
  )
}

/** The first days of the contract years that have days from `first` on and before `end`. */
function yearsIn(years: readonly Day[], first: Day, end: Day): Day[] {
  const current = years.findLastIndex((day) => day <= first)
  return years.filter((day, year) => year >= current && day < end)
}
