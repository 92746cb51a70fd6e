import type { ExplainedStep, Language } from '@contract-playbook/language'
import type { ContractTerms } from '@contract-playbook/terms'
import { csvTable, type Column, type CsvOptions } from './csv-table.ts'
import { exactCell } from './exact-cell.ts'
import { headings } from './headings.ts'

/** A figure by the name under which it can be asked for. */
export interface NamedFigure {
  readonly id: string
  readonly step: ExplainedStep
}

/** Figures, one a row, as CSV: name, what it is, amount as a plain decimal, currency. Nothing is rounded here. */
export function figuresCsv(
  figures: Iterable<NamedFigure>,
  terms: ContractTerms,
  language: Language,
  options: CsvOptions = {},
): string {
  const words = headings[language.locale]
  const columns: Column<NamedFigure>[] = [
    { heading: words.figure, kind: 'words', cell: ({ id }) => id },
    { heading: words.what, kind: 'words', cell: ({ step }) => language.step(step, terms).what },
    { heading: words.amount, kind: 'figure', cell: ({ step }) => exactCell(step.value) },
    {
      heading: words.currency,
      kind: 'words',
      cell: ({ step: { value } }) => ('currency' in value ? value.currency : ''),
    },
  ]
  return csvTable(columns, figures, options)
}
