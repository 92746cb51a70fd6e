import type { BridgePart } from '@contract-playbook/billing'
import type { BilledContract } from '../contract/billed-contract.ts'
import { amountsJson } from '../print/amounts-json.ts'
import { issueJson } from '../print/issue-json.ts'
import { keyFiguresJson } from '../print/key-figures-json.ts'
import { printedJson } from '../print/printed-json.ts'
import type { Comparison } from './comparison.ts'

/** Name and version of this shape: programs that read it check here. */
const comparisonSchemaName = 'contract-playbook/comparison/1'

/** Two contracts for programs: the figures of each, and the difference by cause, to which the parts sum. */
export function comparisonJson(comparison: Comparison): string {
  const { first, second, bridge, keyFigures, on, notices, language } = comparison
  return printedJson({
    schema: comparisonSchemaName,
    engine: first.bill.engine,
    currency: bridge.currency,
    first: { ...contractJson(first), keyFigures: keyFiguresJson(keyFigures.first, on) },
    second: { ...contractJson(second), keyFigures: keyFiguresJson(keyFigures.second, on) },
    bridge: {
      difference: amountsJson(bridge.difference),
      parts: bridge.parts.map(partJson),
    },
    notices: notices.flatMap(({ issues, terms }) =>
      issues.map((issue) => issueJson(issue, language, terms)),
    ),
  })
}

const contractJson = ({ scenario: { terms }, bill }: BilledContract) => ({
  terms: { title: terms.title, first: terms.term.first, last: terms.term.last },
  totals: amountsJson(bill.totals),
})

const partJson = (part: BridgePart) => ({
  causes: part.causes,
  fields: part.fields,
  ...amountsJson(part),
  /** what it would change by itself, and after everything else */
  first: amountsJson(part.first),
  last: amountsJson(part.last),
  explain: `bridge/net/${part.causes.join('+')}`,
})
