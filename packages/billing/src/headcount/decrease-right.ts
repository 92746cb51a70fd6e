import type { ContractTerms, Issue } from '@contract-playbook/terms'
import { billingIssue } from '../billing-issues.ts'
import { rightFacts, type UnitChange } from './unit-changes.ts'

/** A right to decrease that has limits. */
export type LimitedDecrease = Exclude<
  NonNullable<NonNullable<ContractTerms['headcountRights']>['decrease']>,
  'allowed' | 'not-allowed'
>

export const decreasePath = 'headcountRights.decrease'

/** A decrease below the least that a field of the contract allows: its path and clause are those of that field. */
export function belowLeast(
  change: UnitChange,
  least: number,
  path: string,
  terms: Pick<ContractTerms, 'clauses'>,
): Issue[] {
  if (change.count >= least) return []
  const { site } = change
  const where = site === undefined ? {} : { site }
  const facts = { ...rightFacts(change, terms, path), ...where, least }
  return [billingIssue('decrease-not-allowed', facts, path)]
}
