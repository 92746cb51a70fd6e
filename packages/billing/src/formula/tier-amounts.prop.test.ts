import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ratio } from '../exact/ratio.ts'
import { examples } from '@contract-playbook/terms/testing'
import { bigCost } from './big-tier-amounts.ts'
import { dearest, type PriceBook, type Pricing } from './price-book.ts'
import { writeMeans, writeTiered } from './tier-amounts.ts'
import { tieredWorked, tierPrices } from './tiers-worked.ts'
import { given } from './worked.ts'

const pricings: readonly Pricing[] = ['graduated', 'volume', 'package', 'stair-step']

/** One to four tiers of prices and flats in two rows, the second with fewer tiers; the engine's book, and the plain lists. */
const books = fc
  .record({
    pricing: fc.constantFrom(...pricings),
    size: fc.integer({ min: 1, max: 12 }),
    rows: fc.tuple(tiers(4), tiers(2)),
  })
  .map(({ pricing, size, rows }) => {
    const width = Math.max(...rows.map((row) => row.length))
    const column = (value: (tier: OracleTier) => number, beyond: number): Float64Array =>
      Float64Array.from(
        rows.flatMap((row) =>
          Array.from({ length: width }, (_, place) => {
            const tier = row[place]
            return tier === undefined ? beyond : value(tier)
          }),
        ),
      )
    const book: PriceBook = {
      digits: 2,
      tiers: width,
      below: column(({ from }) => from - 1, Infinity),
      pricing,
      packageSize: pricing === 'package' ? size : 1,
      price: column(({ price }) => price, 0),
      flat: column(({ flat }) => flat, 0),
    }
    return { book, rows }
  })

interface OracleTier {
  readonly from: number
  readonly price: number
  readonly flat: number
}

function tiers(most: number): fc.Arbitrary<OracleTier[]> {
  const one = fc.record({
    width: fc.integer({ min: 1, max: 15 }),
    price: fc.integer({ min: 0, max: 90_000 }),
    flat: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50_000 })),
  })
  return fc.array(one, { minLength: 1, maxLength: most }).map((list) => {
    let from = 1
    return list.map(({ width, price, flat }) => {
      const tier = { from, price, flat }
      from += width
      return tier
    })
  })
}

/** Unit by unit: each of the n parts of a unit lies in the tier of the unit that it belongs to. The cost times `of`. */
function costByTheUnit(
  { pricing, packageSize }: PriceBook,
  row: readonly OracleTier[],
  n: number,
  of: number,
): number {
  if (n === 0) return 0
  const begun = (parts: number): number => (parts - (parts % of)) / of + (parts % of === 0 ? 0 : 1)
  const tierOf = (unit: number): OracleTier => {
    const tier = row.findLast(({ from }) => from <= unit)
    if (tier === undefined) throw new Error('the first tier begins at 1')
    return tier
  }
  const flats = (unit: number): number =>
    row.reduce((sum, { from, flat }) => (from <= unit ? sum + flat : sum), 0)
  switch (pricing) {
    case 'graduated': {
      let sum = flats(begun(n)) * of
      for (let part = 1; part <= n; part++) sum += tierOf(begun(part)).price
      return sum
    }
    case 'volume':
      return tierOf(begun(n)).price * n + tierOf(begun(n)).flat * of
    case 'stair-step':
      return (tierOf(begun(n)).price + tierOf(begun(n)).flat) * of
    case 'package': {
      let packages = 0
      while (packages * packageSize * of < n) packages++
      let sum = flats(packages)
      for (let one = 1; one <= packages; one++) sum += tierOf(one).price
      return sum * of
    }
  }
}

test('every way of pricing a quantity agrees with counting it unit by unit', () => {
  const quantity = fc.record({
    n: fc.integer({ min: 0, max: 400 }),
    of: fc.integer({ min: 1, max: 31 }),
  })
  fc.assert(
    fc.property(books, quantity, fc.constantFrom(0, 1), ({ book, rows }, { n, of }, year) => {
      const expected = costByTheUnit(book, rows[year] ?? [], n, of)
      const run = [{ start: 0, end: 1, year }]
      const into = new Float64Array(1)
      writeMeans(book, run, Float64Array.of(n), Float64Array.of(of), into)
      expect(into[0]).toBe(expected)
      expect(bigCost(book, year, BigInt(n), BigInt(of))).toBe(BigInt(expected))
      const worked = tieredWorked(tierPrices(book, year), given('count', ratio(n, of), 'quantity'))
      expect(worked.value).toEqual(ratio(expected, 100 * of))
      const { unit, once } = dearest(book)
      expect(expected).toBeLessThanOrEqual(n * unit + of * once)
      writeTiered(book, run, Float64Array.of(n), into)
      expect(into[0]).toBe(costByTheUnit(book, rows[year] ?? [], n, 1))
    }),
    examples(1000),
  )
})

test('graduated prices without flats are found from the tier before', () => {
  const quantities = fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(books, quantities, ({ book, rows }, list) => {
      const plain: PriceBook = { ...book, pricing: 'graduated', flat: undefined }
      const into = new Float64Array(2 * list.length)
      const runs = [0, 1].map((year) => ({
        start: year * list.length,
        end: (year + 1) * list.length,
        year,
      }))
      writeTiered(plain, runs, Float64Array.from([...list, ...list]), into)
      const expected = rows.flatMap((row) => {
        const priced = row.map((tier) => ({ ...tier, flat: 0 }))
        return list.map((units) => costByTheUnit(plain, priced, units, 1))
      })
      expect([...into]).toEqual(expected)
    }),
    examples(300),
  )
})
