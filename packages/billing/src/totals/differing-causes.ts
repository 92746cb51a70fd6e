import type { ContractTerms } from '@contract-playbook/terms'
import { type Cause, causes } from './cause.ts'
import { causeIn, scheduleFields, termsFields } from './cause-fields.ts'
import { differencesOfCharge, isSameCharge } from './mixed-charge.ts'
import { differencesOfCommitments } from './mixed-commitments.ts'
import { below, differingFields, type DifferingField, fieldNames } from './mixed-fields.ts'
import { differingSeries } from './mixed-headcount.ts'
import type { ScenarioPair } from './mixed-scenario.ts'
import { isSameValue } from './same-value.ts'

/** A cause for which two scenarios differ, and the fields in which they do. */
export interface DifferingCause {
  readonly cause: Cause
  readonly fields: readonly string[]
}

/** Why two scenarios may cost something else: the causes in their order, with the fields that differ. */
export function differingCauses(pair: ScenarioPair): DifferingCause[] {
  const differing = differences(pair)
  return causes.flatMap((cause) => {
    const fields = differing.filter((one) => one.cause === cause).map(({ field }) => field)
    return fields.length === 0 ? [] : [{ cause, fields }]
  })
}

function differences({ from, to, series }: ScenarioPair): DifferingField[] {
  const { both, one } = differingSeries(series.from, series.to)
  const named = (names: readonly string[], cause: Cause): DifferingField[] =>
    names.map((name) => ({ field: `headcount.${name}`, cause }))
  const hasSameIndices = isSameValue(from.options?.indices ?? [], to.options?.indices ?? [])
  return [
    ...differencesOfTerms(from.terms, to.terms),
    ...(hasSameIndices ? [] : [{ field: 'indices', cause: 'uplift' as const }]),
    ...named(both, 'headcount'),
    ...named(one, 'scope'),
  ]
}

function differencesOfTerms(from: ContractTerms, to: ContractTerms): DifferingField[] {
  return [
    ...differingFields(from, to, causeIn(termsFields)),
    ...orderOfSites(from, to),
    ...below(
      'billing',
      differingFields(from.billing ?? {}, to.billing ?? {}, causeIn(scheduleFields)),
    ),
    ...below('charges', differencesOfCharges(from, to)),
    ...below('commitments', differencesOfCommitments(from.commitments, to.commitments)),
    ...(isSameValue(from.exchangeRates ?? [], to.exchangeRates ?? [])
      ? []
      : [{ field: 'exchangeRates', cause: 'currency' as const }]),
  ]
}

/** A unit that is left over goes to the site that is listed first. */
function orderOfSites(
  { sites: from }: ContractTerms,
  { sites: to }: ContractTerms,
): DifferingField[] {
  const isSame = isSameValue(Object.keys(from), Object.keys(to))
  return isSame || !isSameValue(from, to) ? [] : [{ field: 'sites', cause: 'scope' }]
}

function differencesOfCharges(from: ContractTerms, to: ContractTerms): DifferingField[] {
  const { currency } = from
  return fieldNames(from.charges, to.charges).flatMap((id): DifferingField[] => {
    const [before, after] = [from.charges[id], to.charges[id]]
    return before === undefined || after === undefined || !isSameCharge(before, after)
      ? [{ field: id, cause: 'scope' }]
      : below(id, differencesOfCharge({ from: before, to: after, currency }))
  })
}
