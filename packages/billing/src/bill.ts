import type { ContractTerms, HeadcountChange, Outcome } from '@contract-playbook/terms'
import { compile } from './compile.ts'
import type { Bill } from './invoices/bill.ts'

/** What a contract costs with a headcount: every line, invoice and total, exact and explained. */
export function bill(terms: ContractTerms, headcount: readonly HeadcountChange[]): Outcome<Bill> {
  const compiled = compile(terms)
  if (compiled.value === undefined) return { value: undefined, issues: compiled.issues }
  return compiled.value.bill(headcount)
}
