import type { Issue } from '@contract-playbook/terms'
import { engineVersion } from '../engine-version.ts'
import type { UnexplainedBill } from './bill.ts'
import type { Billed } from './billed.ts'
import { headcountSeries, invoiceRecord } from './invoices.ts'
import { amounts, ledgerOf } from './lines.ts'
import { onRequest } from '../exact/on-request.ts'
import { sum } from '../ledger/engine.ts'

/** The figures of a bill as its readers see them: records are made when they are asked for. */
export function unexplainedRecord(billed: Billed, issues: () => readonly Issue[]): UnexplainedBill {
  const { contract } = billed
  const totals = onRequest(() => amounts(billed, sum(billed)))
  const invoices = onRequest(() =>
    Array.from({ length: billed.order.invoices }, (_, invoice) => invoiceRecord(billed, invoice)),
  )
  const assumptions = onRequest(() => issues().filter(({ kind }) => kind === 'assumption'))
  const headcount = onRequest(() => headcountSeries(billed))
  return {
    engine: engineVersion,
    currency: contract.terms.currency,
    get totals() {
      return totals()
    },
    get invoices() {
      return invoices()
    },
    ledger: ledgerOf(billed),
    get headcount() {
      return headcount()
    },
    get assumptions() {
      return assumptions()
    },
  }
}
