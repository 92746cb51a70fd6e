import { type Column, entry } from '../exact/column.ts'
import { runBigNumbers } from '../formula/big-numbers.ts'
import { fitOf, plainLimits } from '../formula/bounds.ts'
import { plainRows } from '../formula/rows.ts'
import { upliftedPrice } from './uplifted-price.ts'

/** A yearly uplift in whole units of a share of one: 7.5 % is 75 units of 3 digits. */
export interface UpliftStep {
  readonly units: bigint
  readonly digits: number
}

/**
 * Prices of one precision over the rate years, row by row, each step from the rounded price of the year before. Undefined if some
 * number could get too large to be exact.
 */
export function priceChain(
  agreed: Column,
  digits: number,
  { units, digits: percentDigits }: UpliftStep,
  years: number,
): Column | undefined {
  const { program, scratch } = upliftedPrice(digits, percentDigits)
  const tiers = agreed.length
  const chain = new Float64Array(tiers * years)
  chain.set(agreed)
  if (years === 1) return chain
  const percent = Number(units)
  const growth = 1 + Math.abs(percent) / 10 ** percentDigits
  const inputs = {
    price: largest(agreed) * growth ** (years - 1) + years,
    percent: Math.abs(percent),
  }
  if (!fitOf(program, plainLimits(inputs)).fits) return undefined
  const [rows, rate] = [plainRows(tiers), Float64Array.of(percent)]
  const price = Float64Array.from(agreed)
  for (let year = 1; year < years; year++) {
    price.set(scratch.run({ price, percent: rate }, rows).subarray(0, tiers))
    chain.set(price, year * tiers)
  }
  return chain
}

function largest(prices: Column): number {
  let most = 0
  for (const price of prices) most = Math.max(most, Math.abs(price))
  return most
}

/** The same chain on BigInt. */
export function bigPriceChain(
  agreed: readonly bigint[],
  digits: number,
  uplift: UpliftStep,
  years: number,
): (readonly bigint[])[] {
  const { program } = upliftedPrice(digits, uplift.digits)
  const chain = [agreed]
  while (chain.length < years) {
    const price = entry(chain, chain.length - 1)
    const inputs = { price, percent: [uplift.units] }
    chain.push(runBigNumbers(program, inputs, plainRows(agreed.length)))
  }
  return chain
}
