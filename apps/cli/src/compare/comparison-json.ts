import type { BridgePart, Correction } from '@contract-playbook/billing'
import type { AnsweredContract } from '../beside/answered-contract.ts'
import { amountsJson } from '../print/amounts-json.ts'
import { issueJson } from '../print/issue-json.ts'
import { keyFiguresJson } from '../print/key-figures-json.ts'
import { printedJson } from '../print/printed-json.ts'
import type { Comparison } from './comparison.ts'

/** Name and version of this shape: programs that read it check here. */
const comparisonSchemaName = 'contract-playbook/comparison/1'

/** Two contracts for programs: the figures of each, the difference by cause, to which the parts sum, and what would correct issued invoices. */
export function comparisonJson(comparison: Comparison): string {
  const { first, second, bridge, corrections, on, notices, language } = comparison
  return printedJson({
    schema: comparisonSchemaName,
    engine: first.bill.engine,
    currency: bridge.currency,
    first: contractJson(first, on),
    second: contractJson(second, on),
    bridge: {
      difference: amountsJson(bridge.difference),
      explain: 'bridge/net',
      parts: bridge.parts.map(partJson),
    },
    corrections: {
      ...amountsJson(corrections),
      explain: 'corrections/net',
      lines: corrections.lines.map(correctionJson),
    },
    notices: notices.flatMap(({ issues, terms }) =>
      issues.map((issue) => issueJson(issue, language, terms)),
    ),
  })
}

const contractJson = (
  { scenario: { terms }, bill, keyFigures }: AnsweredContract,
  on: Comparison['on'],
) => ({
  terms: { title: terms.title, first: terms.term.first, last: terms.term.last },
  totals: amountsJson(bill.totals),
  keyFigures: keyFiguresJson(keyFigures, on),
})

/** `first` is what a cause would change by itself, `last` what it changes after everything else. */
const partJson = (part: BridgePart) => ({
  causes: part.causes,
  fields: part.fields,
  ...amountsJson(part),
  first: amountsJson(part.first),
  last: amountsJson(part.last),
  explain: `bridge/net/${part.causes.join('+')}`,
})

const correctionJson = (correction: Correction) => ({
  line: correction.line.id,
  invoice: correction.line.invoice,
  cause: correction.cause,
  ...amountsJson(correction),
  explain: `correction/${correction.line.id}/net`,
})
