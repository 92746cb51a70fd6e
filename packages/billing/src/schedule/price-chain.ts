import type { Column } from '../exact/column.ts'
import type { ScaledDecimal } from '../exact/decimal.ts'
import { fitOf, plainLimits } from '../formula/bounds.ts'
import { plainRows } from '../formula/rows.ts'
import { upliftedPrice } from './uplifted-price.ts'

/** A yearly uplift in whole units of a share of one: 7.5 % is 75 units of 3 digits. */
export type FixedUplift = ScaledDecimal

/**
 * Prices of one precision over the rate years, row by row, each step from the rounded price of the year before. Undefined if some
 * number could get too large to be exact. `agreed` is written over.
 */
export function priceChain(
  agreed: Column,
  digits: number,
  { units, digits: percentDigits }: FixedUplift,
  years: number,
): Column | undefined {
  const chain = new Float64Array(agreed.length * years)
  chain.set(agreed)
  if (years === 1) return chain
  const { program, scratch } = upliftedPrice(digits, percentDigits)
  const percent = Number(units)
  const growth = 1 + Math.abs(percent) / 10 ** percentDigits
  const most = largest(agreed) * growth ** (years - 1) + years
  const limits = plainLimits({ price: most, percent: Math.abs(percent) })
  if (!fitOf(program, limits).fits) return undefined
  const inputs = { price: agreed, percent: Float64Array.of(percent) }
  const rows = plainRows(agreed.length)
  for (let start = agreed.length; start < chain.length; start += agreed.length) {
    const risen = scratch.run(inputs, rows)
    if (risen === undefined) return undefined
    for (let tier = 0; tier < agreed.length; tier++)
      inputs.price[tier] = chain[start + tier] = risen[tier] as number // a row for each price
  }
  return chain
}

/** The largest absolute price; NaN if one is none. */
export function largest(prices: Column): number {
  let most = 0
  for (let tier = 0; tier < prices.length; tier++)
    most = Math.max(most, Math.abs(prices[tier] as number)) // within the column
  return most
}
