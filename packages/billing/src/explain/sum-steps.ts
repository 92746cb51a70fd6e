import { isoDate } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import type { Billed } from '../invoices/billed.ts'
import { sum } from '../ledger/engine.ts'
import { billingPeriod, invoiceAmounts, invoiceCharges, issuedOn } from '../invoices/invoices.ts'
import { invoiceId, lineId } from '../invoices/lines.ts'
import { lineStep } from './line-step.ts'
import { makeStep } from './make-step.ts'
import type { Part, Step } from './step.ts'
import { moneyValue } from './values.ts'

const partOf: {
  readonly [P in Part]: (amounts: { net: bigint; tax: bigint }) => bigint
} = { net: ({ net }) => net, tax: ({ tax }) => tax, gross: ({ net, tax }) => net + tax }

/** The sum of all invoices. */
export function totalStep(billed: Billed, part: Part, id: string): Step {
  const { terms, exponent } = billed.contract
  const { first, last } = terms.term
  const value = moneyValue(partOf[part](sum(billed)), exponent, terms.currency)
  return makeStep(terms, id, 'total', { part, first, last }, value, {
    children: () =>
      Array.from({ length: billed.order.invoices }, (_, invoice) =>
        invoiceStep(billed, invoice, part, `${id}/${invoiceId(billed, invoice)}`),
      ),
  })
}

/** The sum of the lines on an invoice. */
export function invoiceStep(billed: Billed, invoice: number, part: Part, id: string): Step {
  const { terms, exponent, invoices, issued } = billed.contract
  const period = billingPeriod(billed, invoice)
  const facts = {
    part,
    invoice: invoiceId(billed, invoice),
    first: isoDate(entry(invoices.first, period)),
    last: isoDate(entry(invoices.end, period) - 1),
    issued: issuedOn(billed, invoice),
  }
  const value = moneyValue(partOf[part](invoiceAmounts(billed, invoice)), exponent, terms.currency)
  return makeStep(terms, id, 'invoice', facts, value, {
    policy: `issued/${issued}`,
    path: 'billing.issued',
    assumed: terms.billing?.issued === undefined,
    children: () => lineIndexes(billed, invoice).map((index) => lineOn(billed, index, part, id)),
  })
}

/** The sum of one charge's lines on an invoice, net. Undefined if it has none there. */
export function chargeStep(
  billed: Billed,
  invoice: number,
  charge: string,
  id: string,
): Step | undefined {
  const { terms, exponent } = billed.contract
  const place = billed.charges.findIndex(({ charge: { id } }) => id === charge)
  const net = invoiceCharges(billed, invoice).get(place)
  if (net === undefined) return undefined
  const lines = lineIndexes(billed, invoice).filter((index) => {
    const line = billed.order.place(index)
    return (line.kind === 'charge' || line.kind === 'adjustment') && line.charge === place
  })
  const { label } = entry(billed.charges, place).charge.charge
  const facts = {
    charge,
    ...(label === undefined ? {} : { label }),
    invoice: invoiceId(billed, invoice),
  }
  return makeStep(
    terms,
    id,
    'charge-on-invoice',
    facts,
    moneyValue(net, exponent, terms.currency),
    {
      path: `charges.${charge}`,
      children: () => lines.map((index) => lineOn(billed, index, 'net', id)),
    },
  )
}

function lineIndexes({ order }: Billed, invoice: number): number[] {
  const { start, end } = order.range(invoice)
  return Array.from({ length: end - start }, (_, line) => start + line)
}

function lineOn(billed: Billed, index: number, part: Part, id: string): Step {
  const place = billed.order.place(index)
  return lineStep[part](billed, place, `${id}/${lineId(billed, place)}`)
}
