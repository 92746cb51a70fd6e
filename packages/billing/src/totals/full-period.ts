import { isoDate } from '@contract-playbook/terms'
import { beforeDiscount, segmentPart } from '../charges/charge-formulas.ts'
import { rateUsed } from '../charges/conversion.ts'
import type { Day } from '../calendar/day.ts'
import { entry } from '../exact/column.ts'
import { decimalRatio, powerOfTen, type Ratio, ratio } from '../exact/ratio.ts'
import { discountSteps } from '../explain/discount-steps.ts'
import { rateOf } from '../explain/gross-prices.ts'
import type { LineContext } from '../explain/line-context.ts'
import { priceSteps } from '../explain/price-steps.ts'
import type { Step } from '../explain/step.ts'
import { tierSteps } from '../explain/tier-steps.ts'
import { exactMoney } from '../explain/values.ts'
import type { Expression } from '../formula/expression.ts'
import { partsOf, traceOf, work, type Worked } from '../formula/trace.ts'
import { tierPrices } from '../formula/tiers-worked.ts'
import type { LineSegment } from '../ledger/line-numbers.ts'
import { withoutRounding } from './exact-expression.ts'
import { type ChargeItem, itemFacts, pricePeriodOf } from './item-facts.ts'
import { type TotalsStep, totalsStep } from './totals-step.ts'

/** Days of one price period on which an item has one quantity and one row of prices. */
export interface PricedDays extends ChargeItem {
  readonly period: number
  readonly from: Day
  readonly end: Day
  readonly quantity: Ratio
  /** which row of prices holds */
  readonly row: number
  /** why it is that quantity; none for what has no heads */
  readonly quantitySteps: (id: string) => readonly Step[]
}

/** What a full price period costs at those prices: exactly, net of tax, in major units of the currency of the bill. */
export interface FullPeriod {
  readonly amount: Ratio
  readonly step: (id: string) => TotalsStep
}

/** A stage from the amount in its prices to the net amount in the currency of the bill. */
type Stage = FullPeriod

/** Works out a full price period: quantity through the tiers, discounts; then converted, then freed of the tax in it. */
export const fullPeriod = (days: PricedDays): FullPeriod =>
  withoutTax(days, converted(days, priced(days)))

function priced(days: PricedDays): Stage {
  const { billed, charge, quantity, row } = days
  const { numerator, denominator } = quantity
  const inputs: Record<string, Ratio> = { period: ratio(1), of: ratio(denominator) }
  for (const [name, { units, digits }] of Object.entries(charge.numbers))
    inputs[name] = ratio(units, powerOfTen(digits))
  const segment = {
    inputs: { days: ratio(1), quantity: ratio(numerator) },
    prices: tierPrices(charge.rates.book, row),
  }
  const worked = work(withoutRounding(charge.net.expression), { inputs, segments: [segment] })
  const isOnce = charge.charge.kind === 'one-off'
  const facts = {
    ...itemFacts(days),
    from: isoDate(days.from),
    to: isoDate(days.end - 1),
    ...(isOnce ? {} : { per: pricePeriodOf(charge) }),
  }
  const value = exactMoney(worked.value, charge.currency)
  const step = (id: string): TotalsStep =>
    totalsStep(billed.contract.terms, id, 'full-period', facts, value, {
      formula: traceOf(worked),
      path: `charges.${charge.id}`,
      children: () => priceChildren(days, id, worked),
    })
  return { amount: worked.value, step }
}

/** Why the quantity, the prices, the discounts: as the lines of the bill say it. */
function priceChildren(days: PricedDays, id: string, worked: Worked): Step[] {
  const { charge, row, quantity, from, end } = days
  const context = lineContextOf(days)
  const segment: LineSegment = { from, end, days: 1, of: 1, quantity, row }
  const [owed] = partsOf(worked, segmentPart, [beforeDiscount])
  const prices =
    charge.charge.kind === 'per-unit'
      ? tierSteps(context, id, segment, entry(owed?.args ?? [], 0))
      : priceSteps(context, id, 0, row)
  return [...days.quantitySteps(`${id}/quantity`), ...prices, ...discountSteps(context, id, worked)]
}

/** The line in which those days lie, as its explanation wants it. */
export function lineContextOf({
  billed,
  place,
  charge,
  item,
  period,
}: ChargeItem & { readonly period: number }): LineContext {
  const { billed: lines } = entry(billed.charges, place)
  const worked = entry(charge.items, item)
  return {
    billed,
    place: { kind: 'charge', charge: place, item, period },
    charge,
    line: worked,
    item: worked,
    lines,
    knowledge: 'turned-out',
    row: 0,
    workedRow: 0,
  }
}

function converted(days: PricedDays, before: Stage): Stage {
  const { billed, charge, period } = days
  const { conversion } = charge
  if (conversion === undefined) return before
  const { rate, on, source } = rateUsed(conversion, period)
  const { terms } = billed.contract
  const facts = {
    from: charge.currency,
    to: terms.currency,
    rate,
    on,
    ...(source === undefined ? {} : { source }),
  }
  const inputs = { amount: before.amount, 'exchange-rate': decimalRatio(rate) }
  const worked = exactly(conversion.formula.expression, inputs)
  const value = exactMoney(worked.value, terms.currency)
  const step = (id: string): TotalsStep =>
    totalsStep(terms, id, 'converted', facts, value, {
      formula: traceOf(worked),
      path: 'exchangeRates',
      children: () => [before.step(`${id}/amount`)],
    })
  return { amount: worked.value, step }
}

function withoutTax(days: PricedDays, before: Stage): Stage {
  const { billed, charge, period } = days
  if (charge.tax.kind !== 'inclusive') return before
  const { share, written } = rateOf(charge.tax, period, 'line')
  const { terms } = billed.contract
  const worked = exactly(charge.tax.net.expression, { gross: before.amount, rate: share })
  const facts = { ...itemFacts(days), rate: written }
  const value = exactMoney(worked.value, terms.currency)
  const step = (id: string): TotalsStep =>
    totalsStep(terms, id, 'without-tax', facts, value, {
      formula: traceOf(worked),
      path: `charges.${charge.id}.vat`,
      children: () => [before.step(`${id}/gross`)],
    })
  return { amount: worked.value, step }
}

const exactly = (expression: Expression, inputs: Readonly<Record<string, Ratio>>): Worked =>
  work(withoutRounding(expression), { inputs, segments: [] })
