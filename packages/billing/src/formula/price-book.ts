import type { PerUnitCharge } from '@contract-playbook/terms'
import { at, type Column } from '../exact/column.ts'
import type { CostBounds } from './bounds.ts'

/** Neighbouring segments of one rate year: [start, end) of the segment columns. */
export interface YearRun {
  readonly start: number
  readonly end: number
  readonly year: number
}

/** How the prices of tiers make the cost of a quantity. */
export type Pricing = NonNullable<PerUnitCharge['pricing']>

/**
 * The tier prices of a charge in units of 10^-digits: a row for each stretch of days with other prices, here called a year, of as many
 * tiers as the row that has most.
 */
export interface PriceBook {
  readonly digits: number
  readonly tiers: number
  /** Row by row: a tier holds the units, or the packages, above this. Infinite where a row has fewer tiers. */
  readonly below: Column
  readonly pricing: Pricing
  /** units in a package; 1 under other pricings */
  readonly packageSize: number
  /** Row by row. NaN where a price is no safe number, so that bounds fail and BigInt is used. */
  readonly price: Column
  /** What is owed once when a tier is reached, row by row as the prices; undefined if nothing is. */
  readonly flat: Column | undefined
  /** The exact prices and flats, row by row, where they are no safe numbers. */
  readonly big?: { readonly price: readonly bigint[]; readonly flat: readonly bigint[] }
}

/** How many tiers a row has. */
export function tiersOf({ below, tiers }: PriceBook, year: number): number {
  let count = tiers
  while (count > 1 && at(below, year * tiers + count - 1) === Infinity) count--
  return count
}

/** The units, or packages, that a tier of a row holds, both inclusive; the last one has no end. */
export function tierBounds(
  book: PriceBook,
  year: number,
  tier: number,
): { readonly from: number; readonly to?: number } {
  const start = (place: number): number => at(book.below, year * book.tiers + place)
  const from = start(tier) + 1
  return tier + 1 < tiersOf(book, year) ? { from, to: start(tier + 1) } : { from }
}

/** The exact price of a tier in a rate year. */
export function exactPrice({ tiers, price, big }: PriceBook, year: number, tier: number): bigint {
  const row = year * tiers + tier
  return big?.price[row] ?? BigInt(price[row] as number)
}

/** What is owed once when a tier is reached in a rate year, exactly. */
export function exactFlat({ tiers, flat, big }: PriceBook, year: number, tier: number): bigint {
  const row = year * tiers + tier
  return flat === undefined ? 0n : (big?.flat[row] ?? BigInt(flat[row] as number))
}

/** What bounds the cost of a quantity: the largest absolute price, and all that is owed once. NaN where prices are no safe numbers. */
export function dearest({ price, flat, tiers, pricing }: PriceBook): CostBounds {
  const dearestPrice = largest(price)
  const flats = flat === undefined ? 0 : largest(flat) * tiers
  switch (pricing) {
    case 'graduated':
    case 'volume':
      return { unit: dearestPrice, once: flats }
    case 'package':
      return { unit: dearestPrice, once: dearestPrice + flats } // a package is begun by less than its units
    case 'stair-step':
      return { unit: 0, once: dearestPrice + flats }
  }
}

function largest(amounts: Column): number {
  let most = 0
  for (let row = 0; row < amounts.length; row++) most = Math.max(most, Math.abs(at(amounts, row)))
  return most
}
