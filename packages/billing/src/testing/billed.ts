import type { Scenario } from '@contract-playbook/terms'
import { compile, type CompileOptions } from '../compile.ts'
import type { Bill } from '../invoices/bill.ts'

/** The bill of a scenario that can be billed. */
export function billed(
  { terms, headcount }: Scenario,
  arithmetic: NonNullable<CompileOptions['arithmetic']> = 'fitting',
): Bill {
  const bill = compile(terms, { arithmetic }).value?.bill(headcount).value
  if (bill === undefined) throw new Error('a billable scenario was not billed')
  return bill
}
