import type { Bill } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { headings } from '../csv/headings.ts'
import type { Table } from './table.ts'

/**
 * Every line of a bill, one a row, in invoice order. The first column is the line's stable id, which the command line and a link can
 * explain. Days are service days, both included.
 */
export function linesTable(bill: Bill, language: Language): Table {
  const { net, vat, gross } = language.words.cli
  const words = headings[language.locale]
  const { line, kind, invoice, month, firstDay, lastDay, charge, site, currency } = words
  return {
    headings: [
      line,
      kind,
      invoice,
      month,
      firstDay,
      lastDay,
      charge,
      site,
      net,
      vat,
      gross,
      currency,
    ],
    rows: Array.from(bill.ledger.lines(), (row) => [
      row.id,
      words.kinds[row.kind],
      row.invoice,
      row.month,
      { day: row.first },
      { day: row.last },
      row.charge ?? row.commitment ?? '',
      row.site ?? '',
      row.net,
      row.tax,
      row.gross,
      bill.currency,
    ]),
  }
}
