import { numberOf } from '../charges/compiled-charge.ts'
import { powerOfTen, ratio } from '../exact/ratio.ts'
import { type LineNumbers, traceOf, work } from '../formula/trace.ts'
import type { Billed } from '../invoices/billed.ts'
import { lineAmounts } from '../invoices/lines.ts'
import type { LinePlace } from '../ledger/line-order.ts'
import { lineContext, lineFacts } from './line-context.ts'
import { makeStep } from './make-step.ts'
import { netStep } from './net-step.ts'
import type { Step } from './step.ts'
import { endsAt, majorUnits, moneyValue, roundingOf } from './values.ts'

/** Explains the tax of a line: its rounded net amount times the rate, or why there is none. */
export function taxStep(billed: Billed, place: LinePlace, id: string): Step {
  const { terms, exponent } = billed.contract
  const context = lineContext(billed, place, 'billed')
  const { charge } = context
  const { net, tax } = lineAmounts(billed, place)
  const facts = lineFacts(context, 'tax')
  const value = moneyValue(tax, exponent, terms.currency)
  const children = () => [netStep(billed, place, `${id}/net`)]
  const { vat } = charge.charge
  if (charge.tax === undefined || vat === undefined || vat === 'none')
    return makeStep(terms, id, 'no-tax', facts, value, {
      policy: 'tax/none',
      path: `charges.${charge.id}.vat`,
      assumed: vat === undefined,
      children,
    })
  const rate = numberOf(charge, 'rate')
  const numbers: LineNumbers = {
    inputs: { net: majorUnits(net, exponent), rate: ratio(rate.units, powerOfTen(rate.digits)) },
    segments: [],
  }
  const worked = work(charge.tax.expression, numbers)
  endsAt(worked, tax, exponent, id)
  return makeStep(terms, id, 'tax', { ...facts, rate: vat.rate }, value, {
    formula: traceOf(worked),
    ...roundingOf(worked, 'tax'),
    policy: 'tax/exclusive',
    path: `charges.${charge.id}.vat`,
    children,
  })
}
