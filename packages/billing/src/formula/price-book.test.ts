import { expect, test } from 'vitest'
import {
  dearest,
  exactFlat,
  exactPrice,
  type PriceBook,
  type Pricing,
  tierBounds,
  tiersOf,
} from './price-book.ts'

/** Two tiers from 1 and 11, then three from 1, 6 and 21; a credit of 120.00 is the largest price, and 50.00 are owed once. */
const book = (more: Partial<PriceBook> = {}): PriceBook => ({
  digits: 2,
  tiers: 3,
  below: Float64Array.of(0, 10, Infinity, 0, 5, 20),
  pricing: 'graduated',
  packageSize: 1,
  price: Float64Array.of(10_000, 8_000, 0, 11_000, -12_000, 7_000),
  flat: undefined,
  ...more,
})

const flat = Float64Array.of(0, 5_000, 0, 0, 2_000, 1_000)

test('a row has the tiers that begin somewhere', () => {
  expect([tiersOf(book(), 0), tiersOf(book(), 1)]).toEqual([2, 3])
})

test('a tier holds the units from one to another, the last one all that follow', () => {
  expect([0, 1].map((tier) => tierBounds(book(), 0, tier))).toEqual([
    { from: 1, to: 10 },
    { from: 11 },
  ])
  expect([0, 1, 2].map((tier) => tierBounds(book(), 1, tier))).toEqual([
    { from: 1, to: 5 },
    { from: 6, to: 20 },
    { from: 21 },
  ])
})

test('prices and what is owed once, exactly', () => {
  expect([exactPrice(book(), 0, 1), exactPrice(book(), 1, 1)]).toEqual([8_000n, -12_000n])
  expect([exactFlat(book(), 0, 1), exactFlat(book({ flat }), 0, 1)]).toEqual([0n, 5_000n])
  expect(exactFlat(book({ flat }), 1, 2)).toBe(1_000n)
})

test('prices that no number holds are those that are written', () => {
  const price = [1n, 2n, 3n, 4n, 5n, 10n ** 20n]
  const big = { price, flat: [0n, 0n, 0n, 0n, 0n, 10n ** 19n] }
  const large = book({ big, flat: Float64Array.from(flat, () => Number.NaN) })
  expect(exactPrice(large, 1, 2)).toBe(10n ** 20n)
  expect(exactFlat(large, 1, 2)).toBe(10n ** 19n)
})

// Up to three tiers are passed, each owing at most 50.00 once: 150.00.
test.each<{ pricing: Pricing; unit: number; once: number; withFlats: number }>([
  { pricing: 'graduated', unit: 12_000, once: 0, withFlats: 15_000 },
  { pricing: 'volume', unit: 12_000, once: 0, withFlats: 15_000 },
  { pricing: 'package', unit: 12_000, once: 12_000, withFlats: 27_000 },
  { pricing: 'stair-step', unit: 0, once: 12_000, withFlats: 27_000 },
])(
  '$pricing: a unit costs at most $unit, and beside units $once is owed, or $withFlats with what is owed once',
  ({ pricing, unit, once, withFlats }) => {
    expect(dearest(book({ pricing }))).toEqual({ unit, once })
    expect(dearest(book({ pricing, flat }))).toEqual({ unit, once: withFlats })
  },
)
