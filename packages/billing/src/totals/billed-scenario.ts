import type { Outcome, Scenario } from '@contract-playbook/terms'
import { bill } from '../bill.ts'
import { contractOf } from '../charges/contract.ts'
import type { CompileOptions } from '../compile.ts'
import { onRequest } from '../exact/on-request.ts'
import { foldHeadcount } from '../headcount/headcount.ts'
import type { Bill } from '../invoices/bill.ts'
import type { Billed } from '../invoices/billed.ts'
import { Engine } from '../ledger/engine.ts'
import { LineOrder } from '../ledger/line-order.ts'

/** A scenario as it is billed: for its readers, and with all that its totals are worked out from. */
export interface BilledScenario {
  readonly bill: Bill
  readonly billed: Billed
}

/** Bills a scenario. No value if something is missing (unknown) or cannot be billed (refusal): the issues say what. */
export function billedScenario(
  { terms, headcount }: Scenario,
  options: CompileOptions = {},
): Outcome<BilledScenario> {
  const { value, issues } = bill(terms, headcount, options)
  if (value === undefined) return { value, issues }
  const { indices = [], arithmetic = 'fitting' } = options
  const contract = contractOf(terms, indices)
  const { timelines } = foldHeadcount(headcount, contract)
  const lines = new Engine(contract, arithmetic).lines(timelines)
  const order = onRequest(() => new LineOrder(lines, contract.invoices.count))
  const billed: Billed = {
    ...lines,
    contract,
    headcount: () => headcount,
    timelines,
    get order() {
      return order()
    },
  }
  return { value: { bill: value, billed }, issues }
}
