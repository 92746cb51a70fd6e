import type { ContractTerms, Scenario } from '@contract-playbook/terms'
import type { CompileOptions } from '../compile.ts'
import { causeIn, scheduleFields, termsFields } from './cause-fields.ts'
import { isSameCharge, mixedCharge } from './mixed-charge.ts'
import { mixedCommitments } from './mixed-commitments.ts'
import { mixedFields, type Takes } from './mixed-fields.ts'
import { bySeries, type HeadcountBySeries, mixedHeadcount } from './mixed-headcount.ts'

/** A scenario to be compared, with what its contract refers to. */
export interface ComparedScenario extends Scenario {
  readonly options?: CompileOptions
}

/** Two scenarios, with their headcount by site and unit. */
export interface ScenarioPair {
  readonly from: ComparedScenario
  readonly to: ComparedScenario
  readonly series: { readonly from: HeadcountBySeries; readonly to: HeadcountBySeries }
}

export const scenarioPair = (from: ComparedScenario, to: ComparedScenario): ScenarioPair => ({
  from,
  to,
  series: { from: bySeries(from.headcount), to: bySeries(to.headcount) },
})

/**
 * The scenario that takes the fields of each cause from one of two. Headcount rights are left out: they allow or forbid, and both scenarios
 * were found to be allowed.
 */
export function mixedScenario({ from, to, series }: ScenarioPair, takes: Takes): ComparedScenario {
  const terms = mixedTerms(from.terms, to.terms, takes)
  const { indices } = { from, to }[takes('uplift')].options ?? {}
  return {
    terms,
    headcount: mixedHeadcount(series, takes('headcount'), Object.keys(terms.sites)),
    options: indices === undefined ? {} : { indices },
  }
}

function mixedTerms(from: ContractTerms, to: ContractTerms, takes: Takes): ContractTerms {
  const { headcountRights: _, ...mixed } = mixedFields(from, to, causeIn(termsFields), takes)
  const billing = mixedFields(from.billing ?? {}, to.billing ?? {}, causeIn(scheduleFields), takes)
  const charges = mixedCharges(from, to, takes)
  const commitments = mixedCommitments(from.commitments, to.commitments, takes, charges)
  const exchangeRates = mixedRates(from, to, takes)
  const { commitments: _from, ...others } = mixed
  return {
    ...others,
    billing,
    charges,
    ...(commitments === undefined ? {} : { commitments }),
    ...(exchangeRates.length === 0 ? {} : { exchangeRates }),
  }
}

/** The charges of the scenario that says what is in scope; those that both have with the fields of each cause. */
function mixedCharges(
  from: ContractTerms,
  to: ContractTerms,
  takes: Takes,
): ContractTerms['charges'] {
  const { charges, currency } = { from, to }[takes('scope')]
  return Object.fromEntries(
    Object.entries(charges).map(([id, own]) => {
      const [before, after] = [from.charges[id], to.charges[id]]
      return before === undefined || after === undefined || !isSameCharge(before, after)
        ? [id, own]
        : [id, mixedCharge({ from: before, to: after, currency }, takes)]
    }),
  )
}

/** The rates of one scenario, and those of currencies that only the other one knows: no charge of the first is in them. */
function mixedRates(
  from: ContractTerms,
  to: ContractTerms,
  takes: Takes,
): NonNullable<ContractTerms['exchangeRates']> {
  const [chosen, other] = takes('currency') === 'from' ? [from, to] : [to, from]
  const rates = chosen.exchangeRates ?? []
  const known = new Set(rates.map(({ of }) => of))
  return [...rates, ...(other.exchangeRates ?? []).filter(({ of }) => !known.has(of))]
}
