import type { ContractTerms } from '@contract-playbook/terms'
import type { BilledSeries } from '../headcount/headcount.ts'
import type { SeriesIndex } from '../headcount/effects.ts'
import type { IndexSeries } from '../schedule/index-series.ts'
import { type CompiledCharge, compileCharge } from './compiled-charge.ts'
import { type CompiledCommitment, compileCommitment } from './compiled-commitment.ts'
import { type Schedule, scheduleOf } from './schedule.ts'

/** Terms with everything worked out that does not depend on headcount. */
export interface Contract extends Schedule {
  readonly charges: readonly CompiledCharge[]
  readonly commitments: readonly CompiledCommitment[]
  /** Every site and unit that some charge bills. */
  readonly series: readonly BilledSeries[]
  readonly index: SeriesIndex
}

/** Works out terms that have no refusals and lack nothing. */
export function contractOf(terms: ContractTerms, indices: readonly IndexSeries[]): Contract {
  const schedule = scheduleOf(terms, indices)
  const { commitments = 'none' } = terms
  const charges = Object.entries(terms.charges).map(([id, charge]) =>
    compileCharge(id, charge, schedule),
  )
  return {
    ...schedule,
    charges,
    commitments:
      commitments === 'none'
        ? []
        : Object.entries(commitments).map(([id, commitment]) =>
            compileCommitment(id, commitment, schedule),
          ),
    ...billedSeries(charges),
  }
}

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
