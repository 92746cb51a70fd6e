import { type DecimalText, isoDate } from '@contract-playbook/terms'
import { agreedPrices, percentage } from '../charges/compiled-charge.ts'
import { at, entry } from '../exact/column.ts'
import { powerOfTen, ratio } from '../exact/ratio.ts'
import { exactPrice } from '../formula/price-book.ts'
import { traceOf, work } from '../formula/trace.ts'
import { priceDigits } from '../schedule/charge-prices.ts'
import { upliftedPrice } from '../schedule/uplifted-price.ts'
import type { LineContext } from './line-context.ts'
import { makeStep } from './make-step.ts'
import type { Step } from './step.ts'
import { moneyValue, roundingOf } from './values.ts'

/** Where the price of a tier in a rate year comes from: the agreed price, then every uplift since. */
export function priceSteps(context: LineContext, id: string, tier: number, year: number): Step[] {
  const { charge, billed } = context
  const { terms } = billed.contract
  const { from, price } = entry(agreedPrices(charge.charge), tier)
  const tiered = charge.charge.kind === 'per-unit'
  const path = tiered ? `charges.${charge.id}.tiers.${tier}.price` : `charges.${charge.id}.price`
  const facts = charge.charge.kind === 'per-unit' ? { from, unit: charge.charge.unit } : {}
  const digits = priceDigits(price, terms.currency)
  const agreed = moneyValue(priceUnits(context, tier, 0, digits), digits, terms.currency)
  const { uplift } = terms
  const first = makeStep(terms, `${id}/price`, 'price', facts, agreed, { path })
  if (uplift === undefined || uplift === 'none') return [first]
  const uplifts = Array.from({ length: year }, (_, step) =>
    upliftStep(context, `${id}/uplift-${step + 1}`, tier, step + 1, digits, uplift.percent),
  )
  return [first, ...uplifts]
}

/** The step by which the price of a rate year came from that of the year before. */
function upliftStep(
  context: LineContext,
  id: string,
  tier: number,
  year: number,
  digits: number,
  percent: DecimalText,
): Step {
  const { charge, billed } = context
  const { terms } = billed.contract
  const share = percentage(percent)
  const before = ratio(priceUnits(context, tier, year - 1, digits), powerOfTen(digits))
  const inputs = { price: before, percent: ratio(share.units, powerOfTen(share.digits)) }
  const worked = work(upliftedPrice(digits, share.digits).expression, { inputs, segments: [] })
  const value = moneyValue(priceUnits(context, tier, year, digits), digits, terms.currency)
  const facts = { percent, on: isoDate(at(charge.uplifts, year - 1)) }
  const anniversary = typeof terms.uplift === 'object' && terms.uplift.on === 'term-anniversary'
  return makeStep(terms, id, 'price-uplift', facts, value, {
    formula: traceOf(worked),
    ...roundingOf(worked, 'price'),
    policy: anniversary ? 'uplift/term-anniversary' : 'uplift/month-day',
    path: 'uplift',
    assumed: charge.charge.uplift === undefined,
  })
}

/** The price of a tier in a rate year in units of its own precision. */
function priceUnits(
  { charge: { prices } }: LineContext,
  tier: number,
  year: number,
  digits: number,
): bigint {
  return exactPrice(prices, year, tier) / powerOfTen(prices.digits - digits)
}
