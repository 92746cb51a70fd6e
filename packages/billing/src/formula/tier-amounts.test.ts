import { expect, test } from 'vitest'
import { ratio } from '../exact/ratio.ts'
import { amountTable, lookUp } from './amount-table.ts'
import { bigCost } from './big-tier-amounts.ts'
import type { PriceBook, Pricing } from './price-book.ts'
import { writeMeans, writeTiered } from './tier-amounts.ts'
import { tieredWorked, tierPrices } from './tiers-worked.ts'
import { given } from './worked.ts'

type Tier = readonly [from: number, price: number, flat?: number]

/** A book of one row of whole prices. */
const bookOf = (pricing: Pricing, list: readonly Tier[], packageSize = 1): PriceBook => ({
  digits: 0,
  tiers: list.length,
  below: Float64Array.from(list, ([from]) => from - 1),
  pricing,
  packageSize,
  price: Float64Array.from(list, ([, price]) => price),
  flat: list.some(([, , flat]) => flat !== undefined)
    ? Float64Array.from(list, ([, , flat = 0]) => flat)
    : undefined,
})

/** What a quantity costs, worked out in every way that there is: they agree, or this throws. */
function cost(book: PriceBook, quantity: number): number {
  const run = [{ start: 0, end: 1, year: 0 }]
  const [column, looked, mean] = [new Float64Array(1), new Float64Array(1), new Float64Array(1)]
  writeTiered(book, run, Float64Array.of(quantity), column)
  const table = amountTable(book, Math.min(quantity, 4000))
  if (table !== undefined && quantity <= 4000) lookUp(table, run, Float64Array.of(quantity), looked)
  else looked.set(column)
  writeMeans(book, run, Float64Array.of(quantity * 30), Float64Array.of(30), mean)
  const big = bigCost(book, 0, BigInt(quantity), 1n)
  const worked = tieredWorked(tierPrices(book, 0), given('count', ratio(quantity), 'quantity'))
  const ways = [column[0], looked[0], Number(mean[0]) / 30, Number(big)]
  ways.push(Number(worked.value.numerator))
  expect(worked.value.denominator).toBe(1n)
  expect(new Set(ways).size).toBe(1)
  return ways[0] ?? Number.NaN
}

const lagoGraduated: readonly Tier[] = [
  [1, 10, 2],
  [11, 5, 3],
  [21, 5, 3],
]
/** in tenths, as one price is 0.5 */
const lagoVolume: readonly Tier[] = [
  [1, 20, 100],
  [101, 10, 0],
  [201, 5, 500],
]
const openMeter: readonly Tier[] = [
  [1, 0, 100],
  [6, 0, 150],
  [11, 10],
  [16, 5],
]
/** in ten-thousandths */
const lagoDocs: readonly Tier[] = [
  [1, 10, 100_000],
  [10_001, 8, 100_000],
  [50_001, 6, 100_000],
  [100_001, 4, 100_000],
]

test.each([
  {
    source: 'lago-graduated-10',
    pricing: 'graduated',
    tiers: lagoGraduated,
    units: 10,
    amount: 102,
  },
  {
    source: 'lago-graduated-21',
    pricing: 'graduated',
    tiers: lagoGraduated,
    units: 21,
    amount: 163,
  },
  {
    source: 'alga-tiers',
    pricing: 'graduated',
    tiers: [
      [1, 100],
      [11, 75],
    ],
    units: 15,
    amount: 1375,
  },
  {
    source: 'zuplo-graduated, in hundredths',
    pricing: 'graduated',
    tiers: [
      [1, 10],
      [1001, 5],
      [10_001, 1],
    ],
    units: 15_000,
    amount: 60_000,
  },
  {
    source: 'lago-volume-1, in tenths',
    pricing: 'volume',
    tiers: lagoVolume,
    units: 1,
    amount: 120,
  },
  { source: 'lago-volume-101', pricing: 'volume', tiers: lagoVolume, units: 101, amount: 1010 },
  { source: 'lago-volume-200', pricing: 'volume', tiers: lagoVolume, units: 200, amount: 2000 },
  {
    source: 'the cliff that lago names',
    pricing: 'volume',
    tiers: lagoVolume,
    units: 100,
    amount: 2100,
  },
  {
    source: 'lago-docs-volume',
    pricing: 'volume',
    tiers: lagoDocs,
    units: 65_000,
    amount: 490_000,
  },
  { source: 'om-volume-3', pricing: 'volume', tiers: openMeter, units: 3, amount: 100 },
  { source: 'om-volume-5', pricing: 'volume', tiers: openMeter, units: 5, amount: 100 },
] as const)(
  '$source: $units units under $pricing are $amount',
  ({ pricing, tiers, units, amount }) => {
    expect(cost(bookOf(pricing, tiers), units)).toBe(amount)
  },
)

test('lago-package-free0: 121 units are 13 packages of ten', () => {
  expect(cost(bookOf('package', [[1, 100]], 10), 121)).toBe(1300)
  expect(cost(bookOf('package', [[1, 100]], 10), 120)).toBe(1200)
})

test('om-graduated-split-12-10: the tenth to the twenty-second unit are 22', () => {
  const book = bookOf('graduated', [
    [1, 0, 100],
    [6, 0, 50],
    [11, 5],
    [16, 1],
  ])
  expect(cost(book, 22) - cost(book, 12)).toBe(22)
})

test('tiers of packages count packages', () => {
  const book = bookOf(
    'package',
    [
      [1, 100, 7],
      [3, 80, 5],
    ],
    10,
  )
  expect([0, 1, 20, 21, 35].map((units) => cost(book, units))).toEqual([0, 107, 207, 292, 372])
})

test('stair-step: the price of the tier that is reached, once', () => {
  const book = bookOf('stair-step', [
    [1, 500],
    [11, 900],
    [51, 2000],
  ])
  expect([0, 1, 10, 11, 50, 51, 4095, 5000].map((units) => cost(book, units))).toEqual([
    0, 500, 500, 900, 900, 2000, 2000, 2000,
  ])
})

test.each(['graduated', 'volume', 'package', 'stair-step'] as const)(
  '%s: nothing costs nothing, flats and all',
  (pricing) => {
    expect(cost(bookOf(pricing, [[1, 10, 5]], pricing === 'package' ? 10 : 1), 0)).toBe(0)
  },
)

test('a mean costs what its fraction costs, times what it is over', () => {
  const into = new Float64Array(4)
  const run = [{ start: 0, end: 1, year: 0 }]
  const mean = (book: PriceBook, units: number, of: number): number => {
    writeMeans(book, run, Float64Array.of(units), Float64Array.of(of), into)
    expect(Number(bigCost(book, 0, BigInt(units), BigInt(of)))).toBe(into[0])
    return into[0] ?? Number.NaN
  }
  const tiers: readonly Tier[] = [
    [1, 100],
    [11, 80, 50],
  ]
  // 10.5 heads: 10 at 100, half a one at 80, and the flat of the second tier
  expect(mean(bookOf('graduated', tiers), 21, 2)).toBe(2 * (1000 + 40 + 50))
  expect(mean(bookOf('volume', tiers), 21, 2)).toBe(2 * (10.5 * 80 + 50))
  expect(mean(bookOf('stair-step', tiers), 21, 2)).toBe(2 * (80 + 50))
  expect(mean(bookOf('package', tiers, 2), 21, 2)).toBe(2 * 6 * 100)
  expect(mean(bookOf('package', [[1, 100]], 10), 301, 30)).toBe(30 * 2 * 100)
})
