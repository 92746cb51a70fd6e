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
 * What each quantity of some runs costs, each unit at the price of its tier. A quantity is mostly in the tier of the one before,
 * so that its tier is looked for only when it has left it. Every index is within its column.
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

/** What every quantity below `width` costs, a row for each rate year. */
export interface AmountTable {
  readonly width: number
  readonly amounts: Column
}

/** The costs of quantities up to a peak, each worked out once; undefined if that would be too many. */
export function amountTable(book: PriceBook, peak: number): AmountTable | undefined {
  if (peak >= 4096) return undefined
  const width = 2 ** Math.ceil(Math.log2(peak + 1))
  const amounts = new Float64Array((width * book.price.length) / book.tiers)
  const quantities = amounts.map((_, row) => row % width)
  const runs = Array.from({ length: amounts.length / width }, (_, year) => {
    return { start: year * width, end: (year + 1) * width, year }
  })
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

/** The largest absolute price, which bounds what a unit costs; NaN where prices are no safe numbers. */
export function dearest({ price }: PriceBook): number {
  let most = 0
  for (let row = 0; row < price.length; row++) most = Math.max(most, Math.abs(at(price, row)))
  return most
}
