import { at } from '../exact/column.ts'
import { exactFlat, exactPrice, type PriceBook, type Pricing, tiersOf } from './price-book.ts'

/** What `units` ÷ `of` cost in a rate year, times `of`: as the columns do it, on BigInt. */
export function bigCost(book: PriceBook, year: number, units: bigint, of: bigint): bigint {
  return units <= 0n ? 0n : costs[book.pricing](book, year, units, of)
}

type BigCost = (book: PriceBook, year: number, units: bigint, of: bigint) => bigint

const costs: { readonly [P in Pricing]: BigCost } = {
  graduated,
  volume(book, year, units, of) {
    const tier = reached(book, year, units, of)
    return units * exactPrice(book, year, tier) + exactFlat(book, year, tier) * of
  },
  package(book, year, units, of) {
    const size = of * BigInt(book.packageSize)
    return graduated(book, year, ((units + size - 1n) / size) * of, of)
  },
  'stair-step'(book, year, units, of) {
    const tier = reached(book, year, units, of)
    return (exactPrice(book, year, tier) + exactFlat(book, year, tier)) * of
  },
}

function graduated(book: PriceBook, year: number, units: bigint, of: bigint): bigint {
  const last = reached(book, year, units, of)
  let sum = 0n
  for (let tier = 0; tier <= last; tier++) {
    const end = tier < last ? startOf(book, year, tier + 1) * of : units
    const inTier = end - startOf(book, year, tier) * of
    sum += inTier * exactPrice(book, year, tier) + exactFlat(book, year, tier) * of
  }
  return sum
}

/** The tier in which the last unit, or part of one, falls. */
function reached(book: PriceBook, year: number, units: bigint, of: bigint): number {
  let tier = 0
  while (tier + 1 < tiersOf(book, year) && units > startOf(book, year, tier + 1) * of) tier++
  return tier
}

const startOf = ({ below, tiers }: PriceBook, year: number, tier: number): bigint =>
  BigInt(at(below, year * tiers + tier))
