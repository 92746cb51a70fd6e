import { moneySnapshot, type Invoice, type Line } from '@contract-playbook/billing'
import type { Statement } from './bill-in.ts'
import { amountsJson } from './amounts-json.ts'
import { issueJson } from './issue-json.ts'
import { printedJson } from './printed-json.ts'

/** Name and version of this shape: programs that read it check here. */
const billSchemaName = 'contract-playbook/bill/1'

/** A bill for programs: amounts as decimal text with their currency, lines with stable ids, keys in a fixed order. */
export function billJson({ bill, terms, notices, language }: Statement): string {
  return printedJson({
    schema: billSchemaName,
    engine: bill.engine,
    terms: {
      schema: terms.schema,
      title: terms.title,
      first: terms.term.first,
      last: terms.term.last,
    },
    currency: bill.currency,
    totals: amountsJson(bill.totals),
    invoices: bill.invoices.map(invoiceJson),
    lines: Array.from(bill.ledger.lines(), lineJson),
    assumptions: bill.assumptions.map((issue) => issueJson(issue, language, terms)),
    notices: notices.map((issue) => issueJson(issue, language, terms)),
  })
}

const invoiceJson = (invoice: Invoice) => ({
  id: invoice.id,
  first: invoice.period.first,
  last: invoice.period.last,
  issued: invoice.issued,
  ...amountsJson(invoice),
  charges: Object.fromEntries(
    Object.entries(invoice.charges).map(([charge, net]) => [charge, moneySnapshot(net)]),
  ),
  people: invoice.people,
  lines: invoice.lineIds,
})

const lineJson = (line: Line) => ({
  id: line.id,
  kind: line.kind,
  invoice: line.invoice,
  charge: line.charge,
  site: line.site,
  month: line.month,
  first: line.first,
  last: line.last,
  ...amountsJson(line),
})
