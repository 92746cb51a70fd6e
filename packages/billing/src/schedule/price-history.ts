import {
  type ContractTerms,
  type CurrencyCode,
  currencyExponent,
  type DecimalText,
} from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import { writtenDigits } from '../exact/decimal.ts'
import { decimalRatio, type Ratio } from '../exact/ratio.ts'
import { unrounded, work } from '../formula/trace.ts'
import { given, type Worked } from '../formula/worked.ts'
import { type Agreement, causeOf } from './agreed-prices.ts'
import type { RateCause } from './rate-cause.ts'
import type { UpliftStep } from './uplift-steps.ts'
import { simplyUpliftedPrice, upliftedPrice } from './uplifted-price.ts'

/** A price from a day on: how it was worked out, and at which precision. */
export interface HistoricPrice {
  readonly worked: Worked
  readonly digits: number
  /** the price that was agreed, from which simple uplifts are reckoned */
  readonly first: Ratio
}

/** The prices that hold from a day on, and why. */
export interface PriceStep {
  readonly on: Day
  readonly cause: RateCause
  readonly tiers: readonly {
    readonly from: number
    readonly price: HistoricPrice
    readonly flat?: HistoricPrice
  }[]
}

type Uplift = Exclude<NonNullable<ContractTerms['uplift']>, 'none'>

/** How a step follows from the one before. */
export type Chain = Pick<Uplift, 'basis' | 'carried'>

/** The price's own precision: the digits of its currency or those written, whichever is more. */
export const priceDigits = (price: DecimalText, currency: CurrencyCode): number =>
  Math.max(writtenDigits(price), currencyExponent[currency])

/**
 * Every change of some prices in order of their days: where prices are agreed on a day of uplift, there is no uplift. Each price is
 * rounded at its own precision, half away from zero; the next step starts from the rounded price unless the chain carries on unrounded.
 */
export function priceHistory(
  agreed: readonly Agreement[],
  uplifts: readonly UpliftStep[],
  currency: CurrencyCode,
  chain: Chain,
): PriceStep[] {
  const fixed = new Set(agreed.map(({ on }) => on))
  const events = [...agreed, ...uplifts.filter(({ on }) => !fixed.has(on))]
  const history: PriceStep[] = []
  for (const event of events.toSorted((a, b) => a.on - b.on)) {
    const before = history.at(-1)
    if ('prices' in event) history.push(agreedStep(event, currency))
    else if (before !== undefined) history.push(upliftedStep(before, event, chain))
  }
  return history
}

function agreedStep(agreement: Agreement, currency: CurrencyCode): PriceStep {
  return {
    on: agreement.on,
    cause: causeOf(agreement),
    tiers: agreement.prices.map(({ from, price, flat }) => ({
      from,
      price: agreedPrice(price, currency),
      ...(flat === undefined ? {} : { flat: agreedPrice(flat, currency) }),
    })),
  }
}

function agreedPrice(text: DecimalText, currency: CurrencyCode): HistoricPrice {
  const first = decimalRatio(text)
  return { worked: given('money', first, 'price'), digits: priceDigits(text, currency), first }
}

function upliftedStep(
  { tiers }: PriceStep,
  { on, cause, share }: UpliftStep,
  chain: Chain,
): PriceStep {
  return {
    on,
    cause,
    tiers: tiers.map(({ from, price, flat }) => ({
      from,
      price: uplifted(price, share, chain),
      ...(flat === undefined ? {} : { flat: uplifted(flat, share, chain) }),
    })),
  }
}

function uplifted(
  { worked, digits, first }: HistoricPrice,
  percent: Ratio,
  chain: Chain,
): HistoricPrice {
  const formula = chain.basis === 'simple' ? simplyUpliftedPrice : upliftedPrice
  const price = chain.carried === 'unrounded' ? unrounded(worked).value : worked.value
  const inputs = { price, 'first-price': first, percent }
  // The digits of the percentage are for columns; here it is a fraction.
  return { worked: work(formula(digits, 0).expression, { inputs, segments: [] }), digits, first }
}
