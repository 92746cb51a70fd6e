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
    const last = first + tiers - 1
    let low = Infinity
    let high = -Infinity
    let base = 0
    let rate = 0
    for (let row = start; row < end; row++) {
      const quantity = quantities[row] as number
      if (quantity <= low || quantity > high) {
        let tier = first
        for (base = 0; tier < last && quantity > (below[tier + 1] as number); tier++)
          base += ((below[tier + 1] as number) - (below[tier] as number)) * (price[tier] as number)
        low = below[tier] as number
        high = tier < last ? (below[tier + 1] as number) : Infinity
        rate = price[tier] as number
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
    const tier = reached(book, first, units, of)
    return units * (book.price[tier] as number) + flatOf(book, tier) * of
  },
  package: (book, first, units, of) =>
    graduated(book, first, Math.ceil(units / (of * book.packageSize)) * of, of),
  'stair-step'(book, first, units, of) {
    const tier = reached(book, first, units, of)
    return ((book.price[tier] as number) + flatOf(book, tier)) * of
  },
}

/** Nothing costs nothing, whatever the tiers say. */
const cost = (book: PriceBook, year: number, units: number, of: number): number =>
  units <= 0 ? 0 : costs[book.pricing](book, year * book.tiers, units, of)

function graduated(book: PriceBook, first: number, units: number, of: number): number {
  const { below, price } = book
  const last = reached(book, first, units, of)
  let sum = 0
  for (let tier = first; tier <= last; tier++) {
    const end = tier < last ? (below[tier + 1] as number) * of : units
    sum += (end - (below[tier] as number) * of) * (price[tier] as number) + flatOf(book, tier) * of
  }
  return sum
}

/** The place of the tier in which the last unit, or part of one, falls. */
function reached({ below, tiers }: PriceBook, first: number, units: number, of: number): number {
  let tier = first
  while (tier + 1 < first + tiers && units > (below[tier + 1] as number) * of) tier++
  return tier
}

const flatOf = ({ flat }: PriceBook, tier: number): number => flat?.[tier] ?? 0
