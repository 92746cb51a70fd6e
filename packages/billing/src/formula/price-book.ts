import { at, type Column } from '../exact/column.ts'

/** Neighbouring segments of one rate year: [start, end) of the segment columns. */
export interface YearRun {
  readonly start: number
  readonly end: number
  readonly year: number
}

/** The tier prices of a charge, a row for each rate year, in units of 10^-digits. Tier t holds the units above `below[t]`. */
export interface PriceBook {
  readonly digits: number
  readonly tiers: number
  readonly below: Column
  /** Row by row. NaN where a price is no safe number, so that bounds fail and BigInt is used. */
  readonly price: Column
  /** The exact prices, row by row, where they are no safe numbers. */
  readonly big?: readonly bigint[]
}

/**
 * What each quantity of some runs costs, each unit at the price of its tier: all units at the first price, and those above a
 * tier's start at the step from the price before. x + |x| is twice what x exceeds zero by: exact, and without a branch, which
 * would be guessed wrong for every other quantity. Every index is within its column.
 * @source "graduated" pricing, also called marginal
 */
export function writeGraduated(
  { below, price, tiers }: PriceBook,
  runs: readonly YearRun[],
  quantities: Column,
  into: Column,
): void {
  for (const { start, end, year } of runs) {
    const first = year * tiers
    const lowest = price[first] as number
    for (let row = start; row < end; row++) into[row] = (quantities[row] as number) * lowest
    for (let tier = 1; tier < tiers; tier++) {
      const units = below[tier] as number
      const halfStep = ((price[first + tier] as number) - (price[first + tier - 1] as number)) / 2
      for (let row = start; row < end; row++) {
        const above = (quantities[row] as number) - units
        into[row] = (into[row] as number) + (above + Math.abs(above)) * halfStep
      }
    }
  }
}

/** What every quantity below `width` costs, a row for each rate year. */
export interface AmountTable {
  readonly width: number
  readonly amounts: Column
}

/** The costs of quantities up to a peak, each worked out once; undefined if that would be too many. */
export function amountTable(book: PriceBook, peak: number): AmountTable | undefined {
  if (peak >= 4096) return undefined
  const width = 2 ** Math.ceil(Math.log2(peak + 1))
  const years = Math.round(book.price.length / book.tiers)
  const quantities = new Float64Array(width * years).map((_, row) => row % width)
  const runs = Array.from({ length: years }, (_, year) => ({
    start: year * width,
    end: (year + 1) * width,
    year,
  }))
  const amounts = new Float64Array(quantities.length)
  writeGraduated(book, runs, quantities, amounts)
  return { width, amounts }
}

/** Looks up what each quantity of some runs costs. Every index is within its column. */
export function lookUp(
  { width, amounts }: AmountTable,
  runs: readonly YearRun[],
  quantities: Column,
  into: Column,
): void {
  for (const { start, end, year } of runs) {
    const first = year * width
    for (let row = start; row < end; row++)
      into[row] = amounts[first + (quantities[row] as number)] as number
  }
}

/** The exact price of a tier in a rate year. */
export function exactPrice({ tiers, price, big }: PriceBook, year: number, tier: number): bigint {
  const row = year * tiers + tier
  return big?.[row] ?? BigInt(price[row] as number)
}

/** What a quantity costs in a rate year, on BigInt: summed tier by tier. */
export function graduatedBigAmount(book: PriceBook, year: number, quantity: bigint): bigint {
  let sum = 0n
  for (let tier = 0; tier < book.tiers; tier++) {
    const start = BigInt(book.below[tier] as number)
    const next = tier + 1 < book.tiers ? BigInt(book.below[tier + 1] as number) : quantity
    const end = quantity < next ? quantity : next
    if (end > start) sum += (end - start) * exactPrice(book, year, tier)
  }
  return sum
}

/** The most that a unit can add on the way to what a quantity costs, and the dearest price; NaN where prices are no safe numbers. */
export function priceBounds({ tiers, price }: PriceBook): { unit: number; price: number } {
  let [unit, dearest] = [0, 0]
  for (let first = 0; first < price.length; first += tiers) {
    let steps = Math.abs(at(price, first))
    dearest = Math.max(dearest, steps)
    for (let tier = 1; tier < tiers; tier++)
      steps += Math.abs(at(price, first + tier) - at(price, first + tier - 1))
    unit = Math.max(unit, steps)
  }
  return { unit, price: dearest }
}
