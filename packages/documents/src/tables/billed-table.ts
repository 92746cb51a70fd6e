import type { BilledBy, Metrics } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { amountCells, amountHeadings } from './amount-cells.ts'
import type { Table } from './table.ts'
import { tableWords } from './words.ts'

/** All that is billed, by each way of breaking it down: the rows of one way sum to the bill. */
export function billedTable(metrics: Metrics, language: Language): Table {
  const { by, key, ways } = tableWords[language.locale]
  // The words of the ways are exactly the ways.
  const listed = Object.keys(ways) as readonly BilledBy[]
  return {
    headings: [by, key, ...amountHeadings(language)],
    rows: listed.flatMap((way) =>
      metrics.tcbBy(way).map((share) => [ways[way], share.key, ...amountCells(share)]),
    ),
  }
}
