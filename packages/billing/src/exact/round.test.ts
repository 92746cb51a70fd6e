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

/** 1.4, 1.5, 1.6, 2.5, their negatives, and whole numbers. */
const everyMode: { readonly [M in RoundingMode]: readonly number[] } = {
  'half-away-from-zero': [1, 2, 2, 3, -1, -2, -2, -3, 1, -1, 0],
  'half-towards-zero': [1, 1, 2, 2, -1, -1, -2, -2, 1, -1, 0],
  'half-even': [1, 2, 2, 2, -1, -2, -2, -2, 1, -1, 0],
  'half-up': [1, 2, 2, 3, -1, -1, -2, -2, 1, -1, 0],
  'half-down': [1, 1, 2, 2, -1, -2, -2, -3, 1, -1, 0],
  up: [2, 2, 2, 3, -2, -2, -2, -3, 1, -1, 0],
  down: [1, 1, 1, 2, -1, -1, -1, -2, 1, -1, 0],
}

const modes = Object.entries(everyMode) as [RoundingMode, readonly number[]][] // the keys are the modes

test.each(modes)('%s', (mode, whole) => {
  expect(tenths.map((n) => quotientRounded(mode)(n, 10))).toEqual(whole)
  expect(tenths.map((n) => Number(roundedBigQuotient(BigInt(n), 10n, mode)) + 0)).toEqual(whole)
})

test.each(modes)('%s: nothing is never minus nothing', (mode) => {
  expect(Object.is(quotientRounded(mode)(-0, 30), 0)).toBe(true)
  if (mode !== 'up') expect(Object.is(quotientRounded(mode)(-1, 30), 0)).toBe(true)
})

/** @source dinero.js v2, core/divide tests, and its issue 7: see content/published/rounding.yaml */
test.each<{ id: string; mode: RoundingMode; halves: number[]; results: string[] }>([
  { id: 'dinero-rounding-halfDown', mode: 'half-down', halves: [15, -15], results: ['1', '-2'] },
  {
    id: 'dinero-rounding-halfEven',
    mode: 'half-even',
    halves: [15, 25, -25],
    results: ['2', '2', '-2'],
  },
  {
    id: 'dinero-rounding-halfAwayFromZero',
    mode: 'half-away-from-zero',
    halves: [15, -25],
    results: ['2', '-3'],
  },
  {
    id: 'dinero-rounding-halfTowardsZero',
    mode: 'half-towards-zero',
    halves: [15, -25],
    results: ['1', '-2'],
  },
])('$id: $halves tenths are $results', ({ mode, halves, results }) => {
  expect(halves.map((n) => String(quotientRounded(mode)(n, 10)))).toEqual(results)
  expect(halves.map((n) => String(roundedBigQuotient(BigInt(n), 10n, mode)))).toEqual(results)
})

test('dinero-neg-round: to one digit 2.05 is 2.1, and −2.05 mirrors it', () => {
  expect([205, -205].map((n) => roundedQuotient(n, 10) / 10).map(String)).toEqual(['2.1', '-2.1'])
})
