import { at } from '../exact/column.ts'
import { bigCost } from '../formula/big-tier-amounts.ts'
import { type PriceBook, tiersOf } from '../formula/price-book.ts'

/** The units [from, to] that one tier holds; the last tier has no end. */
export interface TierSpan {
  readonly from: number
  readonly to: number
}

/** What whole units cost in one row of prices, exactly, in units of the book's digits; never less as long as their tier is the same. */
export interface TierCosts {
  readonly spans: readonly TierSpan[]
  cost(units: number): bigint
}

/** The costs of a row of prices. Tiers of packages are counted in the units that are in them. */
export function tierCosts(book: PriceBook, row: number): TierCosts {
  const size = book.pricing === 'package' ? book.packageSize : 1
  const starts = Array.from(
    { length: tiersOf(book, row) },
    (_, tier) => at(book.below, row * book.tiers + tier) * size + 1,
  )
  return {
    spans: starts.map((from, tier) => ({ from, to: (starts[tier + 1] ?? Infinity) - 1 })),
    cost: (units) => bigCost(book, row, BigInt(units), 1n),
  }
}
