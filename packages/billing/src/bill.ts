import type { ContractTerms, HeadcountChange, Outcome } from '@contract-playbook/terms'
import { compile, type CompileOptions } from './compile.ts'
import type { Bill } from './invoices/bill.ts'

/**
 * What a contract costs with a headcount: every line, invoice and total, exact and explained.
 * No value if something is missing (unknown) or cannot be billed (refusal): the issues say what.
 */
export function bill(
  terms: ContractTerms,
  headcount: readonly HeadcountChange[],
  options?: CompileOptions,
): Outcome<Bill> {
  const compiled = compile(terms, options)
  if (compiled.value === undefined) return { value: undefined, issues: compiled.issues }
  return compiled.value.bill(headcount)
}
