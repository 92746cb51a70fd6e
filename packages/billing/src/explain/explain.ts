import type { FigureId } from '../invoices/bill.ts'
import type { Billed } from '../invoices/billed.ts'
import { invoiceId, placeOf } from '../invoices/lines.ts'
import { lineStep } from './line-step.ts'
import type { Part, Step } from './step.ts'
import { chargeStep, invoiceStep, totalStep } from './sum-steps.ts'

/** Explains a figure of a bill: a tree from the amount down to what the terms and the headcount say. Undefined if it has no such figure. */
export function explainFigure(billed: Billed, figure: FigureId): Step | undefined {
  const [kind, ...rest] = figure.split('/')
  const last = rest.pop() ?? ''
  if (kind === 'invoice' && rest.length === 2 && rest[1] === 'charge')
    return ofInvoice(billed, rest[0], (invoice) => chargeStep(billed, invoice, last, figure))
  if (!isPart(last)) return undefined
  if (kind === 'total' && rest.length === 0) return totalStep(billed, last, figure)
  if (kind === 'invoice' && rest.length === 1)
    return ofInvoice(billed, rest[0], (invoice) => invoiceStep(billed, invoice, last, figure))
  return kind === 'line' ? ofLine(billed, rest.join('/'), last, figure) : undefined
}

const isPart = (text: string): text is Part => text === 'net' || text === 'tax' || text === 'gross'

function ofInvoice(
  billed: Billed,
  id: string | undefined,
  explain: (invoice: number) => Step | undefined,
): Step | undefined {
  for (let invoice = 0; invoice < billed.order.invoices; invoice++)
    if (invoiceId(billed, invoice) === id) return explain(invoice)
  return undefined
}

function ofLine(billed: Billed, id: string, part: Part, figure: FigureId): Step | undefined {
  const place = placeOf(billed, id)
  if (place === undefined || billed.order.indexOf(place) === undefined) return undefined
  return lineStep[part](billed, place, figure)
}
