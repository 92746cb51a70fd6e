import type { LateInterest } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { IsoDate } from '@contract-playbook/terms'
import { headings } from '../csv/headings.ts'
import type { Table } from './table.ts'
import { tableWords } from './words.ts'

/** An invoice that was paid, and what paying it late costs. */
export interface PaidInvoice extends Pick<LateInterest, 'days' | 'interest'> {
  readonly invoice: string
  readonly due: IsoDate
  readonly paid: IsoDate
}

/** What late payments cost, an invoice a row. */
export function interestTable(invoices: readonly PaidInvoice[], language: Language): Table {
  const { due, paid, days, interest } = tableWords[language.locale]
  return {
    headings: [headings[language.locale].invoice, due, paid, days, interest],
    rows: invoices.map((one) => [
      one.invoice,
      { day: one.due },
      { day: one.paid },
      one.days,
      one.interest,
    ]),
  }
}
