import type { Column } from '../exact/column.ts'
import type { AmountTable } from './amount-table.ts'
import type { PriceBook, YearRun } from './price-book.ts'

/** What a program runs over: so many lines, each with its own stretch of segments, none without any (unless there are no segments). */
export interface Rows {
  readonly lines: number
  readonly segments: number
  /** Where the segments of each line start; one more than there are lines. */
  readonly starts: Column
  readonly runs: readonly YearRun[]
  readonly prices: PriceBook | undefined
  /** What small quantities cost, for who bills the same charge again and again. */
  readonly amounts: AmountTable | undefined
}

const noStarts: Column = new Float64Array(0)

/** Lines without segments. */
export const plainRows = (lines: number): Rows => ({
  lines,
  segments: 0,
  starts: noStarts,
  runs: [],
  prices: undefined,
  amounts: undefined,
})

/** The prices of rows that have segments. */
export function pricesOf({ prices }: Rows): PriceBook {
  if (prices === undefined) throw new Error('these lines have no prices')
  return prices
}
