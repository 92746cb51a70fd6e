import { allocate as dineroAllocate, dinero, toSnapshot } from 'dinero.js/bigint'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fraction, type Fraction, sumOf } from '../testing/fraction.ts'
import { allocate, type AllocationRule } from './allocate.ts'

const amount = fc.oneof(
  fc.bigInt({ min: -50n, max: 50n }),
  fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
)
const weight = fc.oneof(fc.bigInt({ min: 0n, max: 6n }), fc.bigInt({ min: 0n, max: 10n ** 10n }))
const weights = fc.array(weight, { minLength: 1, maxLength: 12 })
const rule = fc.constantFrom<AllocationRule>('largest-remainder', 'fowler')

const sum = (list: readonly bigint[]): bigint => list.reduce((total, one) => total + one, 0n)
const minus = (a: Fraction, n: bigint): Fraction => sumOf([a, { n: -n, d: 1n }])
const isMore = (a: Fraction, b: Fraction): boolean => a.n * b.d > b.n * a.d

/** Units handed out one by one, each to the first of those that are furthest below their exact share. */
function handedOut(size: bigint, weights: readonly bigint[]): bigint[] {
  const total = sum(weights)
  const bearing = total === 0n ? weights.map(() => 1n) : weights
  const exact = bearing.map((one) => fraction(size * one, sum(bearing)))
  const given = exact.map(({ n, d }) => (n - (n % d)) / d)
  while (sum(given) < size) {
    const missing = exact.map((share, place) => minus(share, given[place] ?? 0n))
    const furthest = missing.reduce(
      (best, one, place) => (isMore(one, missing[best] ?? one) ? place : best),
      0,
    )
    given[furthest] = (given[furthest] ?? 0n) + 1n
  }
  return given
}

test('no unit is lost, by either rule', () => {
  fc.assert(
    fc.property(amount, weights, rule, (amount, weights, rule) => {
      expect(sum(allocate(amount, weights, rule))).toBe(amount)
    }),
  )
})

test('a credit mirrors its charge', () => {
  fc.assert(
    fc.property(amount, weights, rule, (amount, weights, rule) => {
      const mirrored = allocate(amount, weights, rule).map((units) => -units)
      expect(allocate(-amount, weights, rule)).toEqual(mirrored)
    }),
  )
})

test('every unit goes to the one furthest below its exact share', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), weights, (size, weights) => {
      expect(allocate(size, weights)).toEqual(handedOut(size, weights))
    }),
  )
})

test('who has more weight never gets less, and who has none gets nothing', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (size, weights) => {
      fc.pre(sum(weights) > 0n)
      const shares = weights.map((weight, place) => ({
        weight,
        units: allocate(size, weights)[place],
      }))
      const lightestFirst = shares.toSorted((a, b) => Number(a.weight - b.weight))
      for (const [place, { weight, units = 0n }] of lightestFirst.entries()) {
        if (weight === 0n) expect(units).toBe(0n)
        for (const heavier of lightestFirst.slice(place + 1))
          if (heavier.weight > weight) expect(heavier.units).toBeGreaterThanOrEqual(units)
      }
    }),
  )
})

test('Fowler’s rule gives what dinero.js gives', () => {
  fc.assert(
    fc.property(amount, weights, (amount, weights) => {
      fc.pre(sum(weights) > 0n)
      const yen = dinero({ amount, currency: { code: 'JPY', base: 10n, exponent: 0n } })
      const theirs = dineroAllocate(yen, weights).map((share) => toSnapshot(share).amount)
      expect(allocate(amount, weights, 'fowler')).toEqual(theirs)
    }),
  )
})
