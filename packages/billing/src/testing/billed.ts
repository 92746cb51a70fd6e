import type { Scenario } from '@contract-playbook/terms'
import { compile, type CompileOptions } from '../compile.ts'
import type { Bill } from '../invoices/bill.ts'
import { drawnIndices } from './random-contract.ts'

/** The bill of a scenario that can be billed; the indices of random uplifts are given. */
export function billed(
  { terms, headcount }: Scenario,
  arithmetic: NonNullable<CompileOptions['arithmetic']> = 'fitting',
): Bill {
  const compiled = compile(terms, { arithmetic, indices: drawnIndices })
  const bill = compiled.value?.bill(headcount)
  if (bill?.value !== undefined) return bill.value
  const stops = [...compiled.issues, ...(bill?.issues ?? [])].filter(
    ({ kind }) => kind === 'unknown' || kind === 'refusal',
  )
  throw new Error(`a billable scenario was not billed: ${JSON.stringify(stops)}`)
}
