import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Ratio, ratio } from '../exact/ratio.ts'
import { fraction, shown, sumOf } from '../testing/fraction.ts'
import { wholeParts } from './whole-parts.ts'

const parts = (list: readonly (readonly [number, number])[]): bigint[] =>
  wholeParts(list.map(([n, d]) => ratio(n, d))).map(({ units }) => units)

test.each<{ name: string; exact: [number, number][]; units: bigint[] }>([
  {
    name: 'thirds of one: the first of equal ones',
    exact: [
      [1, 3],
      [1, 3],
      [1, 3],
    ],
    units: [1n, 0n, 0n],
  },
  {
    name: 'the same below zero: mirrored',
    exact: [
      [-1, 3],
      [-1, 3],
      [-1, 3],
    ],
    units: [-1n, 0n, 0n],
  },
  {
    name: 'halves that cancel out',
    exact: [
      [1, 2],
      [-1, 2],
    ],
    units: [0n, 0n],
  },
  {
    name: 'the largest cut',
    exact: [
      [13, 10],
      [-5, 2],
      [36, 5],
    ],
    units: [1n, -2n, 7n],
  },
  {
    name: 'whole ones as they are',
    exact: [
      [3, 1],
      [-4, 1],
    ],
    units: [3n, -4n],
  },
  { name: 'none', exact: [], units: [] },
])('$name', ({ exact, units }) => {
  expect(parts(exact)).toEqual(units)
})

test('what does not sum to a whole number is a bug', () => {
  expect(() => parts([[1, 3]])).toThrow(/whole/)
})

const minus = ({ numerator, denominator }: Ratio): Ratio => ratio(-numerator, denominator)

/** Some parts whose sum is whole. */
const drawnParts = fc
  .tuple(
    fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1, maxLength: 9 }),
    fc.integer({ min: 1, max: 720 }),
  )
  .map(([numerators, denominator]) => {
    const sum = numerators.reduce((all, one) => all + one, 0)
    return [...numerators, -sum % denominator].map((numerator) => ratio(numerator, denominator))
  })

const asFraction = ({ numerator, denominator }: Ratio) => fraction(numerator, denominator)

test('parts sum to the whole, are less than one away, and turn their signs with the whole', () => {
  fc.assert(
    fc.property(drawnParts, (exact) => {
      const found = wholeParts(exact)
      const sum = found.reduce((all, { units }) => all + units, 0n)
      expect(shown(sumOf(exact.map(asFraction)))).toBe(shown(fraction(sum, 1n)))
      for (const { exact, units } of found) {
        const away = units * exact.denominator - exact.numerator
        expect(away < exact.denominator && -away < exact.denominator).toBe(true)
      }
      const turned = wholeParts(exact.map(minus)).map(({ units }) => -units)
      expect(turned).toEqual(found.map(({ units }) => units))
    }),
  )
})
