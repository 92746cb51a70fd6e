import { expect, test } from 'vitest'
import { quotientRounded, roundedBigQuotient, roundedQuotient, type RoundingMode } from './round.ts'

test.each([
  { n: 5, d: 10, rounded: 1 },
  { n: -5, d: 10, rounded: -1 },
  { n: 15, d: 10, rounded: 2 },
  { n: -15, d: 10, rounded: -2 },
  { n: -25, d: 10, rounded: -3 },
  { n: 14, d: 10, rounded: 1 },
  { n: -14, d: 10, rounded: -1 },
  { n: 1, d: 3, rounded: 0 },
  { n: 2, d: 3, rounded: 1 },
  { n: 0, d: 7, rounded: 0 },
])('$n ÷ $d is rounded to $rounded: halves go away from zero', ({ n, d, rounded }) => {
  expect(roundedQuotient(n, d)).toBe(rounded)
  expect(roundedBigQuotient(BigInt(n), BigInt(d))).toBe(BigInt(rounded))
})

const tenths = [14, 15, 16, 25, -14, -15, -16, -25, 10, -10, 0]

/**
 * 1.4, 1.5, 1.6, 2.5, their negatives, and whole numbers.
 * @source dinero.js v2, core/divide tests, for 1.5, 2.5, −1.5 and −2.5; its issue 7 asks that −205 tenths mirror 205
 */
const published: { readonly [M in RoundingMode]: readonly number[] } = {
  'half-away-from-zero': [1, 2, 2, 3, -1, -2, -2, -3, 1, -1, 0],
  'half-towards-zero': [1, 1, 2, 2, -1, -1, -2, -2, 1, -1, 0],
  'half-even': [1, 2, 2, 2, -1, -2, -2, -2, 1, -1, 0],
  'half-up': [1, 2, 2, 3, -1, -1, -2, -2, 1, -1, 0],
  'half-down': [1, 1, 2, 2, -1, -2, -2, -3, 1, -1, 0],
  up: [2, 2, 2, 3, -2, -2, -2, -3, 1, -1, 0],
  down: [1, 1, 1, 2, -1, -1, -1, -2, 1, -1, 0],
}

const modes = Object.entries(published) as [RoundingMode, readonly number[]][] // the keys are the modes

test.each(modes)('%s', (mode, whole) => {
  expect(tenths.map((n) => quotientRounded(mode)(n, 10))).toEqual(whole)
  expect(tenths.map((n) => Number(roundedBigQuotient(BigInt(n), 10n, mode)) + 0)).toEqual(whole)
})

test.each(modes)('%s: nothing is never minus nothing', (mode) => {
  expect(Object.is(quotientRounded(mode)(-0, 30), 0)).toBe(true)
  if (mode !== 'up') expect(Object.is(quotientRounded(mode)(-1, 30), 0)).toBe(true)
})
