import { type ContractTerms, currencyExponent, type Issue } from '@contract-playbook/terms'
import { type PeriodKind, type Periods, periodsOf } from '../calendar/periods.ts'
import type { SeriesIndex } from '../headcount/effects.ts'
import type { BilledSeries } from '../headcount/headcount.ts'
import { onRequest } from '../exact/on-request.ts'
import type { UpliftStep } from '../schedule/price-chain.ts'
import { upliftDays } from '../schedule/rate-years.ts'
import { assumptionsOf } from './assumptions.ts'
import { type CompiledCharge, compileCharge, percentage } from './compiled-charge.ts'

/** When the invoice of a period is issued. */
export type Issued = NonNullable<NonNullable<ContractTerms['billing']>['issued']>

/** Terms with everything worked out that does not depend on headcount. */
export interface Contract {
  readonly terms: ContractTerms
  readonly exponent: number
  readonly periods: Periods
  readonly issued: Issued
  readonly charges: readonly CompiledCharge[]
  /** Every site and unit that some charge bills. */
  readonly series: readonly BilledSeries[]
  readonly index: SeriesIndex
  readonly assumptions: () => readonly Issue[]
}

/** Works out terms that have no refusals. */
export function contractOf(terms: ContractTerms): Contract {
  const kind: PeriodKind = terms.billing?.periods ?? 'calendar'
  const periods = periodsOf(terms.term, kind)
  const uplift = { days: upliftDays(terms, periods), step: upliftStep(terms) }
  const charges = Object.entries(terms.charges).map(([id, charge]) =>
    compileCharge(id, charge, terms, uplift, periods),
  )
  return {
    terms,
    exponent: currencyExponent[terms.currency],
    periods,
    issued: terms.billing?.issued ?? 'in-arrears',
    charges,
    ...billedSeries(charges),
    assumptions: onRequest(() => assumptionsOf(terms)),
  }
}

const upliftStep = ({ uplift }: ContractTerms): UpliftStep =>
  uplift === undefined || uplift === 'none' ? { units: 0n, digits: 0 } : percentage(uplift.percent)

/** The series, and where to find them by unit and site. */
function billedSeries(charges: readonly CompiledCharge[]) {
  const series: BilledSeries[] = []
  const index = new Map<string, Map<string, number>>()
  for (const { id, charge, items } of charges) {
    if (charge.kind !== 'per-unit') continue
    const { unit } = charge
    const ofUnit = index.get(unit) ?? new Map<string, number>()
    index.set(unit, ofUnit)
    for (const { sites } of items)
      for (const site of sites)
        if (!ofUnit.has(site)) ofUnit.set(site, series.push({ site, unit, charge: id }) - 1)
  }
  return { series, index }
}
