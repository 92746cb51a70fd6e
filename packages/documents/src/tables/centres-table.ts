import type { CostCentres } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { amountCells, amountHeadings } from './amount-cells.ts'
import type { Table } from './table.ts'
import { tableWords } from './words.ts'

/** A bill by cost centre, and what none of them bears: the rows sum to the bill. */
export function centresTable({ centres, unallocated }: CostCentres, language: Language): Table {
  const words = tableWords[language.locale]
  return {
    headings: [words.centre, ...amountHeadings(language)],
    rows: [
      ...centres.map((one) => [one.centre, ...amountCells(one)]),
      [words.unallocated, ...amountCells(unallocated)],
    ],
  }
}
