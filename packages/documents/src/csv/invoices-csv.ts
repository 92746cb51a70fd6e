import { moneySnapshot, type Bill, type Invoice } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { csvTable, type Column, type CsvOptions } from './csv-table.ts'
import { headings } from './headings.ts'

/**
 * The invoices of a bill, one a row, as CSV: ISO dates, plain decimals with the digits of the currency,
 * headings in the reader's language. People and devices have a column for each site and unit, at the
 * end of the period. Amounts are those of the bill: nothing is rounded here.
 */
export function invoicesCsv(bill: Bill, language: Language, options: CsvOptions = {}): string {
  return csvTable(columnsOf(bill, language), bill.invoices, options)
}

function columnsOf(bill: Bill, language: Language): Column<Invoice>[] {
  const { net, vat, gross } = language.words.cli
  const words = headings[language.locale]
  return [
    { heading: words.invoice, kind: 'words', cell: ({ id }) => id },
    { heading: words.firstDay, kind: 'figure', cell: ({ period }) => period.first },
    { heading: words.lastDay, kind: 'figure', cell: ({ period }) => period.last },
    { heading: words.issued, kind: 'figure', cell: ({ issued }) => issued },
    ...closingColumns(bill, language),
    { heading: net, kind: 'figure', cell: (row) => moneySnapshot(row.net).amount },
    { heading: vat, kind: 'figure', cell: (row) => moneySnapshot(row.tax).amount },
    { heading: gross, kind: 'figure', cell: (row) => moneySnapshot(row.gross).amount },
    { heading: words.currency, kind: 'words', cell: () => bill.currency },
  ]
}

const closingColumns = ({ headcount }: Bill, language: Language): Column<Invoice>[] =>
  headcount.map(({ site, unit }) => ({
    heading: headings[language.locale].closing(site, language.format.unit(unit)),
    kind: 'figure',
    cell: ({ people }) =>
      String(people.find((row) => row.site === site && row.unit === unit)?.closing ?? ''),
  }))
