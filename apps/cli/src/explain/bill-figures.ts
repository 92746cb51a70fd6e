import type { Bill, FigureId } from '@contract-playbook/billing'
import type { Figures } from './figures.ts'

const parts = ['net', 'tax', 'gross'] as const

/** The figures of a bill: its totals, its invoices with their charges, its lines. */
export const billFigures = (bill: Bill): Figures => ({
  *ids() {
    for (const part of parts) yield `total/${part}`
    for (const { id, charges } of bill.invoices) {
      for (const part of parts) yield `invoice/${id}/${part}`
      for (const charge of Object.keys(charges)) yield `invoice/${id}/charge/${charge}`
    }
    for (const { id } of bill.ledger.lines()) for (const part of parts) yield `line/${id}/${part}`
  },
  // Whatever a person wrote: billing answers undefined for what is no figure. A line alone is its net amount.
  step: (written) =>
    bill.explain(written as FigureId) ??
    (bill.ledger.find(written) && bill.explain(`line/${written}/net`)),
})
