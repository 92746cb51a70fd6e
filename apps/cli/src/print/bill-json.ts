import { amountsJson } from './amounts-json.ts'
import { besideJson } from './beside-json.ts'
import type { Statement } from './bill-in.ts'
import { issueJson } from './issue-json.ts'
import { billedJson, keyFiguresJson } from './key-figures-json.ts'
import { invoicesJson, linesJson } from './ledger-json.ts'
import { cliffJson, headsJson } from './prices-json.ts'
import { printedJson } from './printed-json.ts'

/** Name and version of this shape: programs that read it check here. */
const billSchemaName = 'contract-playbook/bill/1'

/**
 * A bill and everything that can be worked out of its contract, for programs: amounts as decimal text with their currency, ISO dates, stable
 * ids, keys in a fixed order. Under `explain` stands the name by which `playbook explain` knows a figure.
 */
export function billJson(statement: Statement): string {
  const { bill, scenario, keyFigures, on, more, beside, notices, language } = statement
  const { terms } = scenario
  return printedJson({
    schema: billSchemaName,
    engine: bill.engine,
    terms: {
      schema: terms.schema,
      title: terms.title,
      first: terms.term.first,
      last: terms.term.last,
    },
    indices: beside.indices.map(({ id, name, source, reviewed }) => ({
      id,
      name,
      source,
      reviewed,
    })),
    currency: bill.currency,
    totals: amountsJson(bill.totals),
    headcount: bill.headcount,
    invoices: invoicesJson(statement),
    lines: linesJson(statement),
    keyFigures: keyFiguresJson(keyFigures, on),
    billed: billedJson(keyFigures),
    tierCliffs: statement.cliffs().map(cliffJson),
    nextHeads: { on, more, charges: statement.heads().map((heads) => headsJson(on, heads)) },
    ...besideJson(statement),
    assumptions: bill.assumptions.map((issue) => issueJson(issue, language, terms)),
    notices: notices.map((issue) => issueJson(issue, language, terms)),
  })
}
