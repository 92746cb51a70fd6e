import type { CreditNote } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { headings } from '../csv/headings.ts'
import { amountCells, amountHeadings } from './amount-cells.ts'
import type { Table } from './table.ts'
import { tableWords } from './words.ts'

/** Credit notes, one a row. */
export function notesTable(notes: readonly CreditNote[], language: Language): Table {
  const { note, share } = tableWords[language.locale]
  return {
    headings: [headings[language.locale].line, note, share, ...amountHeadings(language)],
    rows: notes.map((one) => [
      one.line ?? '',
      one.number,
      `${one.share.numerator} ÷ ${one.share.denominator}`,
      ...amountCells(one),
    ]),
  }
}
