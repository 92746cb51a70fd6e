import { type Bill, type DueDate, lateInterest } from '@contract-playbook/billing'
import type { ContractTerms } from '@contract-playbook/terms'
import { fault } from '../request/fault.ts'
import type { Beside } from './read-beside.ts'
import type { InvoiceInterest, Part } from './settled.ts'

/** What late payments cost, in the order of the file. An invoice that is due on no known day, or is a credit, has no interest. */
export function invoiceInterest(
  { invoices }: Bill,
  terms: ContractTerms,
  dueDates: ReadonlyMap<string, DueDate>,
  { file, payments }: NonNullable<Beside['paid']>,
): Part<readonly InvoiceInterest[]> {
  const read = payments.map(({ invoice: written, paid, line }) => {
    const invoice = invoices.find(({ id }) => id === written)
    if (invoice === undefined)
      return { faults: [fault('no-such-invoice', { file, line, written })] }
    const due = dueDates.get(written)?.due
    if (due === undefined) return {}
    const { value, issues } = lateInterest({ gross: invoice.gross, due, paid, terms })
    return { issues, interest: value && { invoice: written, due, paid, ...value } }
  })
  return {
    value: read.flatMap(({ interest }) => interest ?? []),
    issues: read.flatMap(({ issues }) => issues ?? []),
    faults: read.flatMap(({ faults }) => faults ?? []),
  }
}
