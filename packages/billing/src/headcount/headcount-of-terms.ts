import type { ContractTerms } from '@contract-playbook/terms'
import type { Periods } from '../calendar/periods.ts'
import type { Series } from './series.ts'

/** What rights are checked with. */
export interface HeadcountOfTerms {
  readonly terms: ContractTerms
  readonly series: readonly Series[]
  readonly invoices: Periods
  readonly years: Periods
}
