import { beforeDiscount, discountName, segmentPart } from '../charges/charge-formulas.ts'
import { type CompiledCharge, discountsOf } from '../charges/compiled-charge.ts'
import { rateUsed } from '../charges/conversion.ts'
import { lineRounding } from '../charges/rounding.ts'
import { allocation } from '../exact/allocate.ts'
import { entry } from '../exact/column.ts'
import { amountAt } from '../exact/minor-units.ts'
import { decimalRatio, isSame, ratio } from '../exact/ratio.ts'
import { partsOf, traceOf, work } from '../formula/trace.ts'
import { lineSegments, workLine } from '../ledger/line-numbers.ts'
import { splitBy, splitWeights } from '../ledger/split.ts'
import { discountSteps } from './discount-steps.ts'
import { type LineContext, lineFacts } from './line-context.ts'
import { makeStep } from './make-step.ts'
import { segmentStep } from './segment-steps.ts'
import type { Step } from './step.ts'
import { endsAt, majorUnits, moneyValue, roundingOf } from './values.ts'

type Code = 'line' | 'worked-amount' | 'recomputed' | 'already-billed'
type Shown = 'net' | 'gross'

/** What a line comes to as its prices state it, tax included or not: worked out, then converted and split where the terms say so. */
export function statedStep(context: LineContext, id: string, code: Code, part: Shown): Step {
  const { charge, billed } = context
  if (charge.conversion === undefined && !charge.isAllocated)
    return workedStep(context, id, code, part)
  const { terms, exponent } = billed.contract
  const units = amountAt(context.lines.stated.values, context.row)
  const value = moneyValue(units, exponent, terms.currency)
  return makeStep(terms, id, code, lineFacts(context, part), value, {
    path: `charges.${charge.id}`,
    children: () => [
      charge.isAllocated
        ? allocationStep(context, `${id}/allocation`, part)
        : conversionStep(context, `${id}/conversion`, part),
    ],
  })
}

/** An amount from its segments and discounts, in the currency of the prices. */
function workedStep(context: LineContext, id: string, code: Code, part: Shown): Step {
  const { billed, lines, workedRow, charge, place } = context
  const { terms } = billed.contract
  const { exponent, currency } = charge
  const segments = lineSegments(charge, lines.segments(), workedRow, place.period)
  const worked = workLine(charge, lines.segments(), workedRow, segments)
  const units = amountAt(lines.worked.values, workedRow)
  endsAt(worked, units, exponent, id)
  const parts = partsOf(worked, segmentPart, [beforeDiscount])
  const { eachSegment } = lineRounding(terms, exponent)
  return makeStep(
    terms,
    id,
    code,
    lineFacts(context, part),
    moneyValue(units, exponent, currency),
    {
      formula: traceOf(worked, closedParts(charge, parts.length)),
      ...roundingOf(worked, 'line'),
      ...(eachSegment ? { policy: 'rounding/segment' as const } : {}),
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

/** The parts that stand as one number in a line's formula: a simple line shows all of its numbers at once. */
function closedParts(charge: CompiledCharge, segments: number): string[] {
  const discounts = discountsOf(charge.charge)
  if (discounts.length === 0 && segments === 1) return []
  return [segmentPart, ...discounts.map((_, place) => discountName(place))]
}

/** An amount in the currency of its prices × the rate. */
function conversionStep(context: LineContext, id: string, part: Shown): Step {
  const { billed, charge, lines, workedRow, place } = context
  const { terms, exponent } = billed.contract
  const { conversion } = charge
  if (conversion === undefined) return workedStep(context, id, 'worked-amount', part)
  const used = rateUsed(conversion, place.period)
  const priced = amountAt(lines.worked.values, workedRow)
  const units = amountAt(lines.converted.values, workedRow)
  const worked = work(conversion.formula.expression, {
    inputs: {
      amount: majorUnits(priced, charge.exponent),
      'exchange-rate': decimalRatio(used.rate),
    },
    segments: [],
  })
  endsAt(worked, units, exponent, id)
  const { rate, on, source } = used
  const facts = {
    from: charge.currency,
    to: terms.currency,
    rate,
    on,
    ...(source === undefined ? {} : { source }),
  }
  return makeStep(terms, id, 'conversion', facts, moneyValue(units, exponent, terms.currency), {
    formula: traceOf(worked),
    ...roundingOf(worked, 'conversion'),
    policy: 'exchange-rate',
    path: 'exchangeRates',
    children: () => [workedStep(context, `${id}/amount`, 'worked-amount', part)],
  })
}

/** A site's part of what its pool owes. */
function allocationStep(context: LineContext, id: string, part: Shown): Step {
  const { billed, charge, lines, workedRow, place, line, knowledge } = context
  const { terms, exponent } = billed.contract
  const pool = amountAt(lines.converted.values, workedRow)
  const weights = splitWeights(charge, billed.contract, billed.timelines, knowledge)(place.period)
  const shares = allocation(pool, weights.map(BigInt))
  const { units, extra, exact } = entry(shares, place.item)
  const site = line.site ?? ''
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const facts = {
    by: splitBy(charge),
    site,
    siteName: terms.sites[site]?.name ?? site,
    weight: total === 0 ? 1 : entry(weights, place.item),
    of: total === 0 ? weights.length : total,
    extra,
  }
  const major = {
    numerator: exact.numerator,
    denominator: exact.denominator * 10n ** BigInt(exponent),
  }
  const inMajor = ratio(major.numerator, major.denominator)
  const rounding = isSame(inMajor, majorUnits(units, exponent))
    ? {}
    : {
        rounding: {
          exact: { numerator: String(inMajor.numerator), denominator: String(inMajor.denominator) },
          rule: 'largest-remainder' as const,
          at: 'allocation' as const,
        },
      }
  return makeStep(terms, id, 'allocation', facts, moneyValue(units, exponent, terms.currency), {
    ...rounding,
    policy: `allocation/${facts.by}`,
    path: `charges.${charge.id}.allocation`,
    children: () => [conversionStep(context, `${id}/pool`, part)],
  })
}
