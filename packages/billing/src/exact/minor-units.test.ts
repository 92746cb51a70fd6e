import { expect, test } from 'vitest'
import { amountAt, sumOf } from './minor-units.ts'

const largest = Number.MAX_SAFE_INTEGER // 9,007,199,254,740,991

test.each([
  { amounts: [], lines: 0, sum: 0n },
  { amounts: [5], lines: 1, sum: 5n },
  { amounts: [5, -7], lines: 2, sum: -2n },
  { amounts: [100, 20, 3], lines: 3, sum: 123n },
  { amounts: [1000, 100, 20, 3], lines: 4, sum: 1123n },
  { amounts: [100, 20, 3, 9999], lines: 3, sum: 123n },
])('the first $lines of $amounts sum to $sum', ({ amounts, lines, sum }) => {
  const column = Float64Array.from(amounts)
  expect(sumOf(column, lines, 10_000)).toBe(sum)
  // What is not known to fit is summed without bounds, to the same.
  expect(sumOf(column, lines, Infinity)).toBe(sum)
})

test('a sum that no number holds is exact: twice 2^53 − 1, and one', () => {
  const amounts = Float64Array.of(largest, largest, 1)
  expect(sumOf(amounts, 3, largest)).toBe(18_014_398_509_481_983n)
})

test('a sum of the largest number that is exact', () => {
  expect(sumOf(Float64Array.of(largest), 1, largest)).toBe(9_007_199_254_740_991n)
})

test('amounts without bounds are summed as they are', () => {
  expect(sumOf([10n ** 20n, -1n, 3n], 3, Number.NaN)).toBe(100_000_000_000_000_000_002n)
})

test('the amount of a line, of numbers and without bounds', () => {
  expect(amountAt(Float64Array.of(3, 437), 1)).toBe(437n)
  expect(amountAt([3n, 10n ** 20n], 1)).toBe(10n ** 20n)
  expect(() => amountAt([3n], 1)).toThrow('no line 1')
})
