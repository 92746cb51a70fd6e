import type {
  ContractTerms,
  CurrencyCode,
  HeadcountChange,
  Outcome,
} from '@contract-playbook/terms'
import type { Bill } from './invoices/bill.ts'

/** Totals of one bill in minor units. */
export interface Totals {
  readonly currency: CurrencyCode
  readonly net: bigint
  readonly tax: bigint
  readonly gross: bigint
}

/** Terms with everything worked out that does not depend on headcount. */
export interface CompiledTerms {
  readonly terms: ContractTerms
  bill(headcount: readonly HeadcountChange[]): Outcome<Bill>
  /** Only the totals, without lines or invoices. */
  totals(headcount: readonly HeadcountChange[]): Outcome<Totals>
}

/** Works out once what does not depend on headcount: periods, prices of each rate year, formulas, bounds. */
export function compile(terms: ContractTerms): Outcome<CompiledTerms> {
  throw new Error(`compile ${terms.schema}`)
}
