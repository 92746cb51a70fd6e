import { lineRounding } from '../charges/rounding.ts'
import { entry } from '../exact/column.ts'
import { input, round, subtract } from '../formula/expression.ts'
import { traceOf, work } from '../formula/trace.ts'
import type { Billed } from '../invoices/billed.ts'
import { invoiceId, lineAmounts } from '../invoices/lines.ts'
import { invoiceSums } from '../ledger/invoice-rounding.ts'
import type { RoundingPlace } from '../ledger/line-order.ts'
import { makeStep } from './make-step.ts'
import type { Step } from './step.ts'
import { endsAt, majorUnits, moneyValue } from './values.ts'

/** Explains the line that makes an invoice its rounded sum: the exact sum, rounded, less the sum of its rounded lines. */
export function roundingLineStep(billed: Billed, place: RoundingPlace, id: string): Step {
  const { contract, charges, commitments } = billed
  const { terms, exponent } = contract
  const { digits, mode } = lineRounding(terms, exponent)
  const { exact, lines } = entry(invoiceSums(contract, charges, commitments), place.invoice)
  const difference = subtract(
    round(input('exact-sum', 'money', { rank: 'line' }), digits, mode),
    input('rounded-lines', 'money', { rank: 'line' }),
  )
  const worked = work(difference, {
    inputs: { 'exact-sum': exact, 'rounded-lines': majorUnits(lines, exponent) },
    segments: [],
  })
  const { net } = lineAmounts(billed, place)
  endsAt(worked, net, exponent, id)
  const facts = { invoice: invoiceId(billed, place.invoice) }
  return makeStep(terms, id, 'rounding-line', facts, moneyValue(net, exponent, terms.currency), {
    formula: traceOf(worked),
    policy: 'rounding/invoice',
    path: 'billing.rounding',
  })
}
