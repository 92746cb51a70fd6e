import type { Column } from '../exact/column.ts'
import type { PriceBook, YearRun } from './price-book.ts'
import { writeTiered } from './tier-amounts.ts'

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
  writeTiered(book, runs, quantities, amounts)
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
