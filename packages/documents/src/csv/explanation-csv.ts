import type { ExplainedStep, Language } from '@contract-playbook/language'
import type { ContractTerms } from '@contract-playbook/terms'
import { listsInvoices } from '../lists-invoices.ts'
import { csvTable, type Column, type CsvOptions } from './csv-table.ts'
import { exactCell } from './exact-cell.ts'
import { headings } from './headings.ts'

/** A step where it stands below its figure. */
interface Row {
  readonly depth: number
  readonly step: ExplainedStep
}

/**
 * Why a figure is what it is, a step a row, as CSV: the figure first, at depth 0, each of its reasons one deeper and below it. Amounts are
 * plain decimals or exact fractions, never rounded. A total lists its invoices without their steps.
 */
export function explanationCsv(
  step: ExplainedStep,
  terms: ContractTerms,
  language: Language,
  options: CsvOptions = {},
): string {
  return csvTable(columnsOf(terms, language), rowsOf(step, 0), options)
}

function* rowsOf(step: ExplainedStep, depth: number): Generator<Row> {
  yield { depth, step }
  for (const child of step.children)
    if (listsInvoices(step)) yield { depth: depth + 1, step: child }
    else yield* rowsOf(child, depth + 1)
}

function columnsOf(terms: ContractTerms, language: Language): Column<Row>[] {
  const words = headings[language.locale]
  return [
    { heading: words.depth, kind: 'figure', cell: ({ depth }) => String(depth) },
    { heading: words.what, kind: 'words', cell: ({ step }) => language.step(step, terms).what },
    {
      heading: words.formula,
      kind: 'words',
      cell: ({ step }) => language.step(step, terms).how ?? '',
    },
    { heading: words.amount, kind: 'figure', cell: ({ step }) => exactCell(step.value) },
    {
      heading: words.currency,
      kind: 'words',
      cell: ({ step: { value } }) => ('currency' in value ? value.currency : ''),
    },
    {
      heading: words.rule,
      kind: 'words',
      cell: ({ step }) => language.step(step, terms).rule ?? '',
    },
    { heading: words.clause, kind: 'words', cell: ({ step }) => step.clause ?? '' },
  ]
}
