import { at, type Column } from '../exact/column.ts'

/**
 * The tier prices of a charge, a row for each rate year, in units of 10^-digits. Tier t holds the units above `below[t]`;
 * `amountBelow` is what all units below a tier cost.
 */
export interface PriceBook {
  readonly digits: number
  readonly tiers: number
  readonly years: number
  readonly below: Column
  /** Row by row. NaN where a price is no safe number, so that bounds fail and BigInt is used. */
  readonly price: Column
  readonly amountBelow: Column
  /** The exact prices, row by row, where they are no safe numbers. */
  readonly big?: readonly bigint[]
}

/** A book from its tiers and prices. */
export function priceBook(
  digits: number,
  below: Column,
  price: Column,
  big?: readonly bigint[],
): PriceBook {
  const tiers = below.length
  const years = Math.round(price.length / tiers)
  const amountBelow = new Float64Array(price.length)
  for (let year = 0, row = 0; year < years; year++, row++)
    for (let tier = 1; tier < tiers; tier++) {
      row++
      amountBelow[row] =
        at(amountBelow, row - 1) + (at(below, tier) - at(below, tier - 1)) * at(price, row - 1)
    }
  const book = { digits, tiers, years, below, price, amountBelow }
  return big === undefined ? book : { ...book, big }
}

/** What a quantity costs in a rate year, each unit at the price of its tier. @source "graduated" pricing, also called marginal */
export function graduatedAmount(book: PriceBook, year: number, quantity: number): number {
  const { below, price, amountBelow, tiers } = book
  let tier = tiers - 1
  while (tier > 0 && quantity <= at(below, tier)) tier--
  const row = year * tiers + tier
  return at(amountBelow, row) + (quantity - at(below, tier)) * at(price, row)
}

/** The exact price of a tier in a rate year. */
export function exactPrice({ tiers, price, big }: PriceBook, year: number, tier: number): bigint {
  const row = year * tiers + tier
  return big?.[row] ?? BigInt(at(price, row))
}

/** `graduatedAmount` on BigInt, summed tier by tier. */
export function graduatedBigAmount(book: PriceBook, year: number, quantity: bigint): bigint {
  let sum = 0n
  for (let tier = 0; tier < book.tiers; tier++) {
    const start = BigInt(at(book.below, tier))
    const next = tier + 1 < book.tiers ? BigInt(at(book.below, tier + 1)) : quantity
    const end = quantity < next ? quantity : next
    if (end > start) sum += (end - start) * exactPrice(book, year, tier)
  }
  return sum
}

/** Above every value on the way to what any quantity up to the given one costs. */
export function graduatedBound({ tiers, price, amountBelow }: PriceBook, quantity: number): number {
  let bound = 0
  for (let row = 0; row < price.length; row++)
    bound = Math.max(bound, Math.abs(at(amountBelow, row)) + Math.abs(at(price, row)) * quantity)
  return tiers > 0 ? bound : Number.NaN
}

/** The dearest price of the first tier. */
export function priceBound({ tiers, price }: PriceBook): number {
  let bound = 0
  for (let row = 0; row < price.length; row += tiers)
    bound = Math.max(bound, Math.abs(at(price, row)))
  return bound
}
