import { moneySnapshot, type Bill, type Line } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { csvTable, type Column, type CsvOptions } from './csv-table.ts'
import { headings } from './headings.ts'

/**
 * Every line of a bill, one a row, in invoice order, as CSV: ISO dates, plain decimals with the digits
 * of the currency, headings in the reader's language. The first column is the line's stable id, which
 * the command line and a link can explain. Days are service days, both included. Nothing is rounded here.
 */
export function ledgerCsv(bill: Bill, language: Language, options: CsvOptions = {}): string {
  return csvTable(columnsOf(bill, language), bill.ledger.lines(), options)
}

function columnsOf(bill: Bill, language: Language): Column<Line>[] {
  const { net, vat, gross } = language.words.cli
  const words = headings[language.locale]
  return [
    { heading: words.line, kind: 'words', cell: ({ id }) => id },
    {
      heading: words.kind,
      kind: 'words',
      cell: ({ kind }) => words.kinds[kind],
    },
    { heading: words.invoice, kind: 'words', cell: ({ invoice }) => invoice },
    { heading: words.month, kind: 'figure', cell: ({ month }) => month },
    { heading: words.firstDay, kind: 'figure', cell: ({ first }) => first },
    { heading: words.lastDay, kind: 'figure', cell: ({ last }) => last },
    {
      heading: words.charge,
      kind: 'words',
      cell: ({ charge, commitment }) => charge ?? commitment ?? '',
    },
    { heading: words.site, kind: 'words', cell: ({ site }) => site ?? '' },
    { heading: net, kind: 'figure', cell: (row) => moneySnapshot(row.net).amount },
    { heading: vat, kind: 'figure', cell: (row) => moneySnapshot(row.tax).amount },
    { heading: gross, kind: 'figure', cell: (row) => moneySnapshot(row.gross).amount },
    { heading: words.currency, kind: 'words', cell: () => bill.currency },
  ]
}
