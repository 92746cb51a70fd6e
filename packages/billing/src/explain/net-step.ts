import { beforeDiscount, discountName, segmentPart } from '../charges/charge-formulas.ts'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { entry } from '../exact/column.ts'
import { amountAt } from '../exact/minor-units.ts'
import { partsOf, traceOf, work } from '../formula/trace.ts'
import type { Billed } from '../invoices/billed.ts'
import { lineAmounts } from '../invoices/lines.ts'
import { adjustmentFormula } from '../ledger/adjustments.ts'
import type { LinePlace } from '../ledger/line-order.ts'
import { discountSteps } from './discount-steps.ts'
import { type LineContext, lineContext, lineFacts } from './line-context.ts'
import { lineSegments, workLine } from './line-numbers.ts'
import { makeStep } from './make-step.ts'
import { segmentStep } from './segment-steps.ts'
import type { Step } from './step.ts'
import { endsAt, majorUnits, moneyValue, roundingOf } from './values.ts'

/** Explains the net amount of a line: worked out from its days, or a correction of what was billed in advance. */
export function netStep(billed: Billed, place: LinePlace, id: string): Step {
  return place.kind === 'adjustment'
    ? adjustmentStep(billed, place, id)
    : workedStep(lineContext(billed, place, 'billed'), id, 'line')
}

/** A net amount from its segments and discounts. */
function workedStep(
  context: LineContext,
  id: string,
  code: 'line' | 'recomputed' | 'already-billed',
): Step {
  const { billed, lines, row, charge } = context
  const { terms, exponent } = billed.contract
  const segments = lineSegments(context)
  const worked = workLine(context, segments)
  const units = amountAt(lines.net.values, row)
  endsAt(worked, units, exponent, id)
  const parts = partsOf(worked, segmentPart, [beforeDiscount])
  return makeStep(
    terms,
    id,
    code,
    lineFacts(context, 'net'),
    moneyValue(units, exponent, terms.currency),
    {
      formula: traceOf(worked, closedParts(charge, parts.length)),
      ...roundingOf(worked, 'line'),
      path: `charges.${charge.id}`,
      children: () => [
        ...parts.map((part, index) =>
          segmentStep(
            context,
            `${id}/segment-${index + 1}`,
            entry(segments, index),
            entry(part.args, 0),
          ),
        ),
        ...discountSteps(context, id, worked),
      ],
    },
  )
}

/** Recomputed − already billed. */
function adjustmentStep(billed: Billed, place: LinePlace, id: string): Step {
  const { terms, exponent } = billed.contract
  const [recomputed, before] = [
    lineContext(billed, place, 'recomputed'),
    lineContext(billed, place, 'billed'),
  ]
  const { net } = lineAmounts(billed, place)
  const worked = work(adjustmentFormula(exponent, exponent).expression, {
    inputs: {
      recomputed: majorUnits(amountAt(recomputed.lines.net.values, recomputed.row), exponent),
      'already-billed': majorUnits(amountAt(before.lines.net.values, before.row), exponent),
    },
    segments: [],
  })
  endsAt(worked, net, exponent, id)
  const value = moneyValue(net, exponent, terms.currency)
  return makeStep(terms, id, 'adjustment', lineFacts(before, 'net'), value, {
    formula: traceOf(worked),
    policy: 'issued/in-advance',
    path: 'billing.issued',
    children: () => [
      workedStep(recomputed, `${id}/recomputed`, 'recomputed'),
      workedStep(before, `${id}/already-billed`, 'already-billed'),
    ],
  })
}

/** The parts that stand as one number in a line's formula: a simple line shows all of its numbers at once. */
function closedParts(
  { charge: { discounts = 'none' } }: CompiledCharge,
  segments: number,
): string[] {
  if (discounts === 'none' && segments === 1) return []
  return [
    segmentPart,
    ...(discounts === 'none' ? [] : discounts.map((_, place) => discountName(place))),
  ]
}
