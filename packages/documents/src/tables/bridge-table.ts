import type { Bridge } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { amountCells, amountHeadings } from './amount-cells.ts'
import type { Table } from './table.ts'

/** Why one contract costs more than another, a cause a row; the last row is the difference, to which the causes sum. */
export function bridgeTable({ parts, difference }: Bridge, language: Language): Table {
  const words = language.words.cli
  return {
    headings: [words.cause, ...amountHeadings(language)],
    rows: [
      ...parts.map((part) => [language.causes(part.causes), ...amountCells(part)]),
      [words.difference, ...amountCells(difference)],
    ],
    summed: true,
  }
}
