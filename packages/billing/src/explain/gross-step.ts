import type { Billed } from '../invoices/billed.ts'
import { lineAmounts, lineDays } from '../invoices/lines.ts'
import { add, input, round } from '../formula/expression.ts'
import { formulaByDigits } from '../formula/formula.ts'
import { traceOf, work } from '../formula/trace.ts'
import { entry } from '../exact/column.ts'
import type { LinePlace } from '../ledger/line-order.ts'
import { lineContext, lineFacts } from './line-context.ts'
import { makeStep } from './make-step.ts'
import { netStep } from './net-step.ts'
import type { LineFacts, Step } from './step.ts'
import { taxStep } from './tax-step.ts'
import { endsAt, majorUnits, moneyValue } from './values.ts'

/** Net + tax. */
const grossFormula = formulaByDigits((exponent) => {
  const net = input('net', 'money', { rank: 'line', digits: exponent })
  return round(add(net, input('tax', 'money', { rank: 'line', digits: exponent })), exponent)
})

/** Explains what is paid for a line, tax included. */
export function grossStep(billed: Billed, place: LinePlace, id: string): Step {
  const { terms, exponent } = billed.contract
  const { net, tax } = lineAmounts(billed, place)
  const inputs = { net: majorUnits(net, exponent), tax: majorUnits(tax, exponent) }
  const worked = work(grossFormula(exponent, exponent).expression, { inputs, segments: [] })
  endsAt(worked, net + tax, exponent, id)
  const code = place.kind === 'adjustment' ? 'adjustment' : 'line'
  const value = moneyValue(net + tax, exponent, terms.currency)
  return makeStep(terms, id, code, grossFacts(billed, place), value, {
    formula: traceOf(worked),
    children: () => [
      netStep(billed, place, `${id}/net`),
      taxStep(billed, place, `${id}/tax`, false),
    ],
  })
}

function grossFacts(billed: Billed, place: LinePlace): LineFacts {
  if (place.kind === 'charge' || place.kind === 'adjustment')
    return lineFacts(lineContext(billed, place, 'billed'), 'gross')
  const commitment =
    place.kind === 'commitment' ? entry(billed.commitments, place.commitment).commitment : undefined
  const label = commitment?.commitment.label
  return {
    part: 'gross',
    charge: commitment?.id ?? 'rounding',
    of: commitment === undefined ? 'rounding' : 'commitment',
    ...(label === undefined ? {} : { label }),
    ...lineDays(billed, place),
  }
}
