import { expect, test } from 'vitest'
import { roundedBigQuotient, roundedQuotient } from './round.ts'

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

test('nothing is never minus nothing', () => {
  expect(Object.is(roundedQuotient(-0, 30), 0)).toBe(true)
  expect(Object.is(roundedQuotient(-1, 30), 0)).toBe(true)
})
