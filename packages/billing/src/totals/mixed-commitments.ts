import type { ContractTerms } from '@contract-playbook/terms'
import type { Commitment } from '../charges/compiled-commitment.ts'
import { causeIn, commitmentFields } from './cause-fields.ts'
import {
  below,
  differingFields,
  type DifferingField,
  fieldNames,
  mixedFields,
  type Takes,
} from './mixed-fields.ts'

type Said = ContractTerms['commitments']

const commitmentsOf = (said: Said): Readonly<Record<string, Commitment>> =>
  said === undefined || said === 'none' ? {} : said

const causeOf = causeIn(commitmentFields)

/**
 * The commitments of the scenario from which least and most money are taken; uplift and VAT of those that both have by their own causes.
 * Each counts those of its charges that are there.
 */
export function mixedCommitments(
  from: Said,
  to: Said,
  takes: Takes,
  there: ContractTerms['charges'],
): Said {
  const chosen = { from, to }[takes('minimum')]
  if (chosen === undefined || chosen === 'none') return chosen
  const [before, after] = [commitmentsOf(from), commitmentsOf(to)]
  return Object.fromEntries(
    Object.entries(chosen).map(([id, own]) => [
      id,
      counting(mixedFields(before[id] ?? own, after[id] ?? own, causeOf, takes), there),
    ]),
  )
}

const counting = (commitment: Commitment, there: ContractTerms['charges']): Commitment =>
  commitment.charges === undefined
    ? commitment
    : { ...commitment, charges: commitment.charges.filter((id) => Object.hasOwn(there, id)) }

/** The commitments that only one has, and the fields of the others that differ. */
export function differencesOfCommitments(from: Said, to: Said): DifferingField[] {
  const [before, after] = [commitmentsOf(from), commitmentsOf(to)]
  return fieldNames(before, after).flatMap((id): DifferingField[] => {
    const [one, other] = [before[id], after[id]]
    return one === undefined || other === undefined
      ? [{ field: id, cause: 'minimum' }]
      : below(id, differingFields(one, other, causeOf))
  })
}
