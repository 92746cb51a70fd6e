import { expect, test } from 'vitest'
import { amountTable, lookUp } from './amount-table.ts'
import type { PriceBook } from './price-book.ts'

/** Ten at 100.00, more at 80.00; a year later 110.00 and 88.00. */
const book: PriceBook = {
  digits: 2,
  tiers: 2,
  below: Float64Array.of(0, 10, 0, 10),
  pricing: 'graduated',
  packageSize: 1,
  price: Float64Array.of(10_000, 8_000, 11_000, 8_800),
  flat: undefined,
}

test('what every quantity up to 12 costs is worked out once for each year, up to the next power of two', () => {
  const table = amountTable(book, 12)
  expect(table?.width).toBe(16)
  expect(table?.amounts).toHaveLength(32)
  const of = (year: number, quantity: number) => table?.amounts[year * 16 + quantity]
  expect([0, 1, 10, 11, 15].map((quantity) => of(0, quantity))).toEqual([
    0, 10_000, 100_000, 108_000, 140_000,
  ])
  expect([0, 1, 10, 11, 15].map((quantity) => of(1, quantity))).toEqual([
    0, 11_000, 110_000, 118_800, 154_000,
  ])
})

test.each([
  { peak: 0, width: 1 },
  { peak: 1, width: 2 },
  { peak: 7, width: 8 },
  { peak: 8, width: 16 },
  { peak: 4095, width: 4096 },
])('a peak of $peak needs $width quantities', ({ peak, width }) => {
  expect(amountTable(book, peak)?.width).toBe(width)
})

test('a peak of 4,096 is too large for a table', () => {
  expect(amountTable(book, 4096)).toBeUndefined()
})

test('each row is looked up in its year, and no other row is written', () => {
  const table = amountTable(book, 12)
  const into = new Float64Array(4).fill(-1)
  const runs = [
    { start: 0, end: 2, year: 0 },
    { start: 2, end: 3, year: 1 },
  ]
  if (table !== undefined) lookUp(table, runs, Float64Array.of(11, 1, 11, 5), into)
  expect(into).toEqual(Float64Array.of(108_000, 10_000, 118_800, -1))
})
