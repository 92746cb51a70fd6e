import type { Column } from '../exact/column.ts'
import type { PriceBook, Pricing, YearRun } from './price-book.ts'

/** Writes what each whole quantity of some runs costs. Every index is within its column. */
export function writeTiered(
  book: PriceBook,
  runs: readonly YearRun[],
  quantities: Column,
  into: Column,
): void {
  if (book.pricing === 'graduated' && book.flat === undefined)
    return writeGraduated(book, runs, quantities, into)
  for (const { start, end, year } of runs)
    for (let row = start; row < end; row++)
      into[row] = cost(book, year, quantities[row] as number, 1)
}

/** Writes what each mean of some runs costs, times what the mean is over. Every index is within its column. */
export function writeMeans(
  book: PriceBook,
  runs: readonly YearRun[],
  units: Column,
  of: Column,
  into: Column,
): void {
  for (const { start, end, year } of runs)
    for (let row = start; row < end; row++)
      into[row] = cost(book, year, units[row] as number, of[row] as number)
}

/**
 * Each unit at the price of its tier. A quantity is mostly in the tier of the one before, so that its tier is looked for only when it
 * has left it.
 * @source "graduated" pricing, also called marginal
 */
function writeGraduated(
  { below, price, tiers }: PriceBook,
  runs: readonly YearRun[],
  quantities: Column,
  into: Column,
): void {
  for (const { start, end, year } of runs) {
    const first = year * tiers
    let low = Infinity
    let high = -Infinity
    let base = 0
    let rate = 0
    for (let row = start; row < end; row++) {
      const quantity = quantities[row] as number
      if (quantity <= low || quantity > high) {
        let tier = 0
        for (base = 0; tier + 1 < tiers && quantity > (below[tier + 1] as number); tier++)
          base +=
            ((below[tier + 1] as number) - (below[tier] as number)) *
            (price[first + tier] as number)
        low = below[tier] as number
        high = tier + 1 < tiers ? (below[tier + 1] as number) : Infinity
        rate = price[first + tier] as number
      }
      into[row] = base + (quantity - low) * rate
    }
  }
}

/** What `units` ÷ `of` cost in the row of prices that begins at `first`, times `of`, so that it is whole. Units are above zero. */
type Cost = (book: PriceBook, first: number, units: number, of: number) => number

/** One entry a pricing. A new one does not compile without its cost. */
const costs: { readonly [P in Pricing]: Cost } = {
  graduated,
  volume(book, first, units, of) {
    const tier = first + reached(book, units, of)
    return units * (book.price[tier] as number) + (book.flat?.[tier] ?? 0) * of
  },
  package: (book, first, units, of) =>
    graduated(book, first, Math.ceil(units / (of * book.packageSize)) * of, of),
  'stair-step'(book, first, units, of) {
    const tier = first + reached(book, units, of)
    return ((book.price[tier] as number) + (book.flat?.[tier] ?? 0)) * of
  },
}

/** Nothing costs nothing, whatever the tiers say. */
const cost = (book: PriceBook, year: number, units: number, of: number): number =>
  units <= 0 ? 0 : costs[book.pricing](book, year * book.tiers, units, of)

function graduated(book: PriceBook, first: number, units: number, of: number): number {
  const { below, price, flat, tiers } = book
  let sum = 0
  for (let tier = 0; tier < tiers && units > (below[tier] as number) * of; tier++) {
    const next = tier + 1 < tiers ? (below[tier + 1] as number) * of : units
    const inTier = Math.min(units, next) - (below[tier] as number) * of
    sum += inTier * (price[first + tier] as number) + (flat?.[first + tier] ?? 0) * of
  }
  return sum
}

/** The tier in which the last unit, or part of one, falls. */
function reached({ below, tiers }: PriceBook, units: number, of: number): number {
  let tier = 0
  while (tier + 1 < tiers && units > (below[tier + 1] as number) * of) tier++
  return tier
}
