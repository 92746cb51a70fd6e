import type { ContractTerms, HeadcountChange, Outcome } from '@contract-playbook/terms'
import { billedHeadcount } from './billed-headcount.ts'
import type { CompileOptions } from './compile.ts'
import type { UnexplainedBill } from './invoices/bill.ts'
import { unexplainedRecord } from './invoices/unexplained-record.ts'
import { preparedContract } from './prepared-contract.ts'

/**
 * The figures of `bill`, from the same computation, without their reasons. For pages that load what explains figures when somebody
 * asks: `bill` of the same terms and headcount then has the reasons.
 * No value if something is missing (unknown) or cannot be billed (refusal): the issues say what.
 */
export function unexplainedBill(
  terms: ContractTerms,
  headcount: readonly HeadcountChange[],
  options?: CompileOptions,
): Outcome<UnexplainedBill> {
  const { value, issues } = preparedContract(terms, options)
  if (value === undefined) return { value, issues }
  return billedHeadcount(value, headcount, unexplainedRecord)
}
