import type { HeadcountChange } from '@contract-playbook/terms'
import type { Contract } from '../charges/contract.ts'
import type { Timeline } from '../headcount/timeline.ts'
import type { BilledLines } from '../ledger/engine.ts'
import type { LineOrder } from '../ledger/line-order.ts'

/** A contract billed for a headcount, as columns: everything that lines, invoices and explanations are made from. */
export interface Billed extends BilledLines {
  readonly contract: Contract
  /** The changes that made the timelines, for explanations. */
  readonly headcount: () => readonly HeadcountChange[]
  /** What is there, for each series of the contract. */
  readonly timelines: readonly Timeline[]
  /** Made when somebody asks for a line or an invoice. */
  readonly order: LineOrder
}
