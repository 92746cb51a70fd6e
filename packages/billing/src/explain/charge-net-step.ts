import { adjustmentFormula } from '../charges/charge-formulas.ts'
import { amountAt } from '../exact/minor-units.ts'
import { traceOf, work } from '../formula/trace.ts'
import type { Billed } from '../invoices/billed.ts'
import { lineAmounts } from '../invoices/lines.ts'
import type { ChargePlace } from '../ledger/line-order.ts'
import { lineContext, lineFacts } from './line-context.ts'
import { makeStep } from './make-step.ts'
import { netOfGrossStep } from './gross-prices.ts'
import { statedStep } from './stated-step.ts'
import type { Step } from './step.ts'
import { endsAt, majorUnits, moneyValue } from './values.ts'

/** Explains the net amount of a charge's line, or of a correction of what was billed in advance. */
export const chargeNetStep = (billed: Billed, place: ChargePlace, id: string): Step =>
  place.kind === 'charge' ? billedNetStep(billed, place, id) : correctedNetStep(billed, place, id)

function billedNetStep(billed: Billed, place: ChargePlace, id: string): Step {
  const context = lineContext(billed, place, 'billed')
  if (context.charge.tax.kind !== 'inclusive') return statedStep(context, id, 'line', 'net')
  const { terms, exponent } = billed.contract
  const { net } = lineAmounts(billed, place)
  const value = moneyValue(net, exponent, terms.currency)
  return makeStep(terms, id, 'line', lineFacts(context, 'net'), value, {
    path: `charges.${context.charge.id}`,
    children: () => [
      netOfGrossStep(context, `${id}/net-of-gross`, net, (stated) =>
        statedStep(context, stated, 'worked-amount', 'gross'),
      ),
    ],
  })
}

function correctedNetStep(billed: Billed, place: ChargePlace, id: string): Step {
  const context = lineContext(billed, place, 'billed')
  if (context.charge.tax.kind !== 'inclusive') return adjustmentStep(billed, place, id, 'net')
  const { terms, exponent } = billed.contract
  const { net } = lineAmounts(billed, place)
  const value = moneyValue(net, exponent, terms.currency)
  return makeStep(terms, id, 'adjustment', lineFacts(context, 'net'), value, {
    path: 'billing.issued',
    children: () => [
      netOfGrossStep(context, `${id}/net-of-gross`, net, (stated) =>
        adjustmentStep(billed, place, stated, 'gross'),
      ),
    ],
  })
}

/** Recomputed − already billed, of the amounts as their prices state them. */
export function adjustmentStep(
  billed: Billed,
  place: ChargePlace,
  id: string,
  part: 'net' | 'gross',
): Step {
  const { terms, exponent } = billed.contract
  const [recomputed, before] = [
    lineContext(billed, place, 'recomputed'),
    lineContext(billed, place, 'billed'),
  ]
  const [now, then] = [
    amountAt(recomputed.lines.stated.values, recomputed.row),
    amountAt(before.lines.stated.values, before.row),
  ]
  const worked = work(adjustmentFormula(exponent, exponent).expression, {
    inputs: {
      recomputed: majorUnits(now, exponent),
      'already-billed': majorUnits(then, exponent),
    },
    segments: [],
  })
  endsAt(worked, now - then, exponent, id)
  const value = moneyValue(now - then, exponent, terms.currency)
  return makeStep(terms, id, 'adjustment', lineFacts(before, part), value, {
    formula: traceOf(worked),
    policy: 'issued/in-advance',
    path: 'billing.issued',
    children: () => [
      statedStep(recomputed, `${id}/recomputed`, 'recomputed', part),
      statedStep(before, `${id}/already-billed`, 'already-billed', part),
    ],
  })
}
