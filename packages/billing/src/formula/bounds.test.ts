import { expect, test } from 'vitest'
import { fitOf, plainLimits } from './bounds.ts'
import {
  add,
  type Expression,
  input,
  max,
  multiply,
  quotient,
  round,
  share,
  subtract,
  total,
  whole,
} from './expression.ts'
import { lower } from './lower.ts'

const line = (name: string, digits = 2): Expression =>
  input(name, 'money', { rank: 'line', digits })
const rate = input('rate', 'percent', { rank: 'line', digits: 2 })
const ofSum = lower(round(add(line('a'), line('b')), 2))

// A rounding ends at most one unit beyond its quotient.
test.each([
  { way: 'a sum', expression: add(line('a'), line('b')), bound: 31 },
  { way: 'a difference', expression: subtract(line('a'), line('b')), bound: 31 },
  { way: 'the greater of two', expression: max(line('a'), line('b')), bound: 21 },
  { way: 'a product of fen and fen, in fen', expression: multiply(line('a'), line('b')), bound: 3 },
])('$way of at most 10 and 20 fen is at most $bound', ({ expression, bound }) => {
  expect(fitOf(lower(round(expression, 2)), plainLimits({ a: 10, b: 20 }))).toEqual({
    fits: true,
    bound,
  })
})

test.each([
  { a: 2 ** 50 - 2, fits: true },
  { a: 2 ** 50 - 1, fits: false },
])('$a and one, rounded, fit into numbers that are rounded exactly: $fits', ({ a, fits }) => {
  expect(fitOf(ofSum, plainLimits({ a, b: 1 })).fits).toBe(fits)
})

test.each([
  { inputs: { a: 1 }, why: 'nobody says how large it is' },
  { inputs: { a: 1, b: Number.NaN }, why: 'no number holds it' },
  { inputs: { a: 1, b: Infinity }, why: 'it has no end' },
])('an input does not fit if $why', ({ inputs }) => {
  expect(fitOf(ofSum, plainLimits(inputs)).fits).toBe(false)
})

// 106.00 × 100 ÷ (100 + rate), in fen: ÷ 106 if the rate is never less than 6 %, ÷ 94 if it may be −6 %.
test('what is divided by a number that is never small gets smaller', () => {
  const net = lower(round(quotient(line('gross'), add(whole(1, 'percent'), rate)), 2))
  const inputs = { gross: 10_600, rate: 6 }
  expect(fitOf(net, plainLimits(inputs, { rate: 6 })).bound).toBe(10_001)
  expect(fitOf(net, plainLimits(inputs)).bound).toBe(1_060_000 / 94 + 1)
})

// 437.00 × 31 days ÷ 28 in a line of two stretches, as the shortest period has 28 days.
test('a share of a period is bounded by the shortest period', () => {
  const amount = input('amount', 'money', { rank: 'segment', digits: 2 })
  const days = input('days', 'days', { rank: 'segment' })
  const period = input('period', 'days', { rank: 'line' })
  const owed = lower(round(total(share(amount, days, period)), 2))
  const limits = {
    inputs: { amount: 43_700, days: 31, period: 31 },
    shortestPeriod: 28,
    segmentsInLine: 2,
    price: { unit: 0, once: 0 },
  }
  expect(fitOf(owed, limits)).toEqual({ fits: true, bound: (2 * 43_700 * 31) / 28 + 1 })
})
