import { type Invoice, type Line, lineVat, moneySnapshot } from '@contract-playbook/billing'
import { amountsJson } from './amounts-json.ts'
import type { Statement } from './bill-in.ts'

/** Invoices for programs, each with its due day. */
export const invoicesJson = ({ bill, settled: { due } }: Statement) =>
  bill.invoices.map((invoice: Invoice) => ({
    id: invoice.id,
    first: invoice.period.first,
    last: invoice.period.last,
    issued: invoice.issued,
    due: dueJson(due.get(invoice.id), invoice.id),
    ...amountsJson(invoice),
    charges: Object.fromEntries(
      Object.entries(invoice.charges).map(([charge, net]) => [charge, moneySnapshot(net)]),
    ),
    people: invoice.people,
    lines: invoice.lineIds,
    explain: `invoice/${invoice.id}/net`,
  }))

/** The day on which an invoice is due: null if the contract does not say. `nominal` is the day before it moved to a working day. */
const dueJson = (due: ReturnType<Statement['settled']['due']['get']>, invoice: string) =>
  due === undefined
    ? null
    : {
        on: due.due,
        nominal: due.nominal,
        moved: due.moved,
        covered: due.covered,
        explain: `due/${invoice}`,
      }

/** Lines for programs, each with its VAT: null where there is none. */
export function linesJson({ bill, scenario }: Statement) {
  const vatOf = lineVat(bill, scenario.terms)
  return Array.from(bill.ledger.lines(), (line: Line) => ({
    id: line.id,
    kind: line.kind,
    invoice: line.invoice,
    charge: line.charge,
    commitment: line.commitment,
    site: line.site,
    month: line.month,
    first: line.first,
    last: line.last,
    ...amountsJson(line),
    vat: vatOf(line) ?? null,
    priced: line.priced && moneySnapshot(line.priced),
    explain: `line/${line.id}/net`,
  }))
}
