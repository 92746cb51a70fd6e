import type { Corrections } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { amountCells, amountHeadings } from './amount-cells.ts'
import { headings } from '../csv/headings.ts'
import type { Table } from './table.ts'
import { tableWords } from './words.ts'

/** What is still to be invoiced or credited, a line a row; the last row is their sum. */
export function correctionsTable(corrections: Corrections, language: Language): Table {
  const { cause, causes } = tableWords[language.locale]
  const { total } = language.words.cli
  return {
    headings: [headings[language.locale].line, cause, ...amountHeadings(language)],
    rows: [
      ...corrections.lines.map((one) => [one.line.id, causes[one.cause], ...amountCells(one)]),
      [total, '', ...amountCells(corrections)],
    ],
    summed: true,
  }
}
