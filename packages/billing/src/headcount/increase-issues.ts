import type { ContractTerms, Issue } from '@contract-playbook/terms'
import { billingIssue } from '../billing-issues.ts'
import { rightFacts, type UnitChange } from './unit-changes.ts'

/** An increase over all sites that the contract does not allow. */
export function increaseIssues(
  change: UnitChange,
  { terms }: { readonly terms: ContractTerms },
): Issue[] {
  if (terms.headcountRights?.increase !== 'not-allowed') return []
  const path = 'headcountRights.increase'
  return [billingIssue('increase-not-allowed', rightFacts(change, terms, path), path)]
}
