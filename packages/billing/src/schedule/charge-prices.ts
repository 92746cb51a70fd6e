import { type CurrencyCode, currencyExponent, type DecimalText } from '@contract-playbook/terms'
import { type Column, entry } from '../exact/column.ts'
import { readDecimal, unitsAsNumber, writtenDigits } from '../exact/decimal.ts'
import { powerOfTen } from '../exact/ratio.ts'
import { largestRoundedNumerator } from '../exact/round.ts'
import { type PriceBook, priceBook } from '../formula/price-book.ts'
import { bigPriceChain, priceChain, type UpliftStep } from './price-chain.ts'

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
  const below = Float64Array.from(agreed, ({ from }) => from - 1)
  const numbers = numberRows(agreed, precisions, digits, uplift, years)
  if (numbers !== undefined) return priceBook(digits, below, numbers)
  const big = bigRows(agreed, precisions, digits, uplift, years)
  return priceBook(digits, below, new Float64Array(big.length).fill(Number.NaN), big)
}

function numberRows(
  agreed: readonly AgreedPrice[],
  precisions: readonly number[],
  digits: number,
  uplift: UpliftStep,
  years: number,
): Column | undefined {
  const rows = new Float64Array(agreed.length * years)
  for (const precision of new Set(precisions)) {
    const tiers = tiersOf(precisions, precision)
    const first = Float64Array.from(tiers, (tier) => unitsOf(entry(agreed, tier).price, precision))
    const chain = priceChain(first, precision, uplift, years)
    if (chain === undefined) return undefined
    const scale = 10 ** (digits - precision)
    chain.forEach((prices, year) =>
      tiers.forEach((tier, place) => {
        rows[year * agreed.length + tier] = (prices[place] ?? Number.NaN) * scale
      }),
    )
  }
  return rows.every((price) => Math.abs(price) <= largestRoundedNumerator) ? rows : undefined
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

const tiersOf = (precisions: readonly number[], precision: number): number[] =>
  precisions.flatMap((own, tier) => (own === precision ? [tier] : []))

const unitsOf = (price: DecimalText, precision: number): number =>
  unitsAsNumber(price) * 10 ** (precision - writtenDigits(price))
