import { type CurrencyCode, currencyExponent, type DecimalText } from '@contract-playbook/terms'
import { type Column, entry } from '../exact/column.ts'
import { readDecimal, unitsAsNumber, writtenDigits } from '../exact/decimal.ts'
import { powerOfTen } from '../exact/ratio.ts'
import { largestRoundedNumerator } from '../exact/round.ts'
import type { PriceBook } from '../formula/price-book.ts'
import { bigPriceChain, largest, priceChain, type UpliftStep } from './price-chain.ts'

/** A price as the terms state it, for the units from the given one on. */
export interface AgreedPrice {
  readonly from: number
  readonly price: DecimalText
}

/** The price's own precision: the digits of its currency or those written, whichever is more. */
export const priceDigits = (price: DecimalText, currency: CurrencyCode): number =>
  Math.max(writtenDigits(price), currencyExponent[currency])

/** The prices of a charge in each of its rate years, every price rounded at its own precision at each uplift. */
export function chargePrices(
  agreed: readonly AgreedPrice[],
  currency: CurrencyCode,
  uplift: UpliftStep,
  years: number,
): PriceBook {
  const precisions = agreed.map(({ price }) => priceDigits(price, currency))
  const digits = Math.max(...precisions)
  const tiers = agreed.length
  const below = new Float64Array(tiers)
  for (let tier = 0; tier < tiers; tier++) below[tier] = entry(agreed, tier).from - 1
  const numbers = numberRows(agreed, precisions, digits, uplift, years)
  const rest = { pricing: 'graduated', packageSize: 1, flat: undefined } as const
  if (numbers !== undefined) return { digits, tiers, below, price: numbers, ...rest }
  return bigBook(bigRows(agreed, precisions, digits, uplift, years), digits, below)
}

/** Prices that were worked out on BigInt; as numbers too if they are safe. */
function bigBook(big: readonly bigint[], digits: number, below: Column): PriceBook {
  const price = Float64Array.from(big, Number)
  const safe = price.every((units) => Math.abs(units) <= largestRoundedNumerator)
  const rest = { pricing: 'graduated', packageSize: 1, flat: undefined } as const
  const book = { digits, tiers: below.length, below, ...rest }
  return safe
    ? { ...book, price }
    : { ...book, price: price.fill(Number.NaN), big: { price: big, flat: [] } }
}

/** The price rows as numbers, if they are safe and all of one precision, as is usual. */
function numberRows(
  agreed: readonly AgreedPrice[],
  precisions: readonly number[],
  digits: number,
  uplift: UpliftStep,
  years: number,
): Column | undefined {
  const first = new Float64Array(agreed.length)
  for (let tier = 0; tier < first.length; tier++) {
    if (precisions[tier] !== digits) return undefined
    const { price } = entry(agreed, tier)
    first[tier] = unitsAsNumber(price) * 10 ** (digits - writtenDigits(price))
  }
  if (!(largest(first) <= largestRoundedNumerator)) return undefined
  return priceChain(first, digits, uplift, years)
}

function bigRows(
  agreed: readonly AgreedPrice[],
  precisions: readonly number[],
  digits: number,
  uplift: UpliftStep,
  years: number,
): bigint[] {
  const chains = agreed.map(({ price }, tier) => {
    const precision = entry(precisions, tier)
    const { units, digits: written } = readDecimal(price)
    return bigPriceChain([units * powerOfTen(precision - written)], precision, uplift, years)
  })
  return Array.from({ length: years }, (_, year) =>
    chains.map(
      (chain, tier) => entry(entry(chain, year), 0) * powerOfTen(digits - entry(precisions, tier)),
    ),
  ).flat()
}
