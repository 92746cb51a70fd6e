import type { ContractTerms } from '@contract-playbook/terms'
import { type Periods, periodsOf } from './periods.ts'

/**
 * The years of a contract: year k begins on the anniversary k of its first day, whatever the billing periods. From 29 February it begins
 * on the 28th in common years and comes back. `starts` ends with the first anniversary at or after the end of the term.
 */
export const contractYears = (term: ContractTerms['term']): Periods =>
  periodsOf(term, 'anniversary', 12)
