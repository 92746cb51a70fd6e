import { type Column, entry } from '../exact/column.ts'
import { runBigNumbers } from '../formula/big-numbers.ts'
import { fitsNumbers } from '../formula/bounds.ts'
import { runColumns } from '../formula/columns.ts'
import { plainRows } from '../formula/rows.ts'
import { Workspace } from '../formula/workspace.ts'
import { upliftedPrice } from './uplifted-price.ts'

/** A yearly uplift in whole units of a share of one: 7.5 % is 75 units of 3 digits. */
export interface UpliftStep {
  readonly units: bigint
  readonly digits: number
}

/**
 * Prices of one precision over the rate years, each step from the rounded price of the year before. Undefined if some number
 * could get too large to be exact.
 */
export function priceChain(
  agreed: Column,
  digits: number,
  { units, digits: percentDigits }: UpliftStep,
  years: number,
): Column[] | undefined {
  const { program } = upliftedPrice(digits, percentDigits)
  const percent = Number(units)
  const largest = agreed.reduce((most, price) => Math.max(most, Math.abs(price)), 0)
  const growth = 1 + Math.abs(percent) / 10 ** percentDigits
  const inputs = { price: largest * growth ** (years - 1) + years, percent: Math.abs(percent) }
  const limits = { inputs, least: {}, segmentsInLine: 0, graduated: Number, price: 0 }
  if (!fitsNumbers(program, limits).fits) return undefined
  const rows = plainRows(agreed.length)
  const chain = [agreed]
  while (chain.length < years) {
    const price = entry(chain, chain.length - 1)
    chain.push(
      runColumns(program, { price, percent: Float64Array.of(percent) }, rows, new Workspace()),
    )
  }
  return chain
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
