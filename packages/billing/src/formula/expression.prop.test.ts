import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { powerOfTen, type Ratio, ratio } from '../exact/ratio.ts'
import { type RoundingMode, roundingModes } from '../exact/round.ts'
import { examples } from '@contract-playbook/terms/testing'
import { runBigNumbers } from './big-numbers.ts'
import { fitOf, type Limits } from './bounds.ts'
import { ColumnRunner } from './column-runner.ts'
import {
  add,
  type Expression,
  input,
  max,
  min,
  multiply,
  part,
  price,
  quotient,
  type Rank,
  round,
  share,
  subtract,
  tiered,
  tieredMean,
  total,
  whole,
} from './expression.ts'
import { lower } from './lower.ts'
import { dearest, type PriceBook, type Pricing } from './price-book.ts'
import { tierPrices } from './tiers-worked.ts'
import { work } from './trace.ts'

const mode: fc.Arbitrary<RoundingMode> = fc.constantFrom(...roundingModes)
const digits = fc.integer({ min: 0, max: 3 })

/** The names of the inputs say their rank and digits: `line-2`. Periods and `of` are above zero, quantities not below. */
const money = (rank: Rank, places: number): Expression =>
  input(`${rank}-${places}`, 'money', { rank, digits: places })
const period = input('period', 'days', { rank: 'line' })
const of = input('of', 'days', { rank: 'line' })
const days = input('days', 'days', { rank: 'segment' })
const quantity = input('quantity', 'count', { rank: 'segment' })
const rate = input('rate', 'percent', { rank: 'charge', digits: 3 })
const positive = fc.constantFrom(period, of, add(whole(1, 'percent'), rate), multiply(period, of))

/** Expressions of a rank or below it, of some depth. */
function expressions(rank: 'line' | 'segment', depth: number): fc.Arbitrary<Expression> {
  const number = digits.chain((places) =>
    fc.constantFrom(money('charge', places), money('line', places)),
  )
  const leaves =
    rank === 'line'
      ? fc.oneof(
          number,
          fc.integer({ min: -9, max: 9 }).map((value) => whole(value, 'money')),
        )
      : fc.oneof(
          number,
          digits.map((places) => money('segment', places)),
          fc.constantFrom(tiered(quantity, 2), tieredMean(quantity, of, 2), price(2)),
        )
  if (depth === 0) return leaves
  const below = expressions(rank, depth - 1)
  const branches: fc.Arbitrary<Expression>[] = [
    leaves,
    fc
      .tuple(fc.constantFrom(add, subtract, multiply, max, min), below, below)
      .map(([combine, left, right]) => combine(left, right)),
    fc.tuple(below, digits, mode).map((args) => round(...args)),
    fc.tuple(below, positive).map(([left, right]) => quotient(left, right)),
    below.map((value) => part('segment', value)),
  ]
  if (rank === 'line') branches.push(expressions('segment', depth - 1).map(total))
  else branches.push(below.map((amount) => share(amount, days, period)))
  return fc.oneof(...branches)
}

const formulas = fc.tuple(expressions('line', 4), digits, mode).map((args) => round(...args))

/** Two lines of one and two segments, in two rows of prices. */
const numbers = fc.record({
  pricing: fc.constantFrom<Pricing>('graduated', 'volume', 'package', 'stair-step'),
  prices: fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 8, maxLength: 8 }),
  charge: fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 4, maxLength: 4 }),
  lines: fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 8, maxLength: 8 }),
  segments: fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 12, maxLength: 12 }),
  positive: fc.array(fc.integer({ min: 1, max: 366 }), { minLength: 4, maxLength: 4 }),
  days: fc.array(fc.integer({ min: -2, max: 31 }), { minLength: 3, maxLength: 3 }),
  quantity: fc.array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 3 }),
  rate: fc.nat({ max: 200 }),
})

type Numbers = typeof numbers extends fc.Arbitrary<infer N> ? N : never

/** Every input as a column of whole numbers. */
function columns(drawn: Numbers): Record<string, number[]> {
  const named: Record<string, number[]> = {
    period: drawn.positive.slice(0, 2),
    of: drawn.positive.slice(2),
    days: drawn.days,
    quantity: drawn.quantity,
    rate: [drawn.rate],
  }
  for (let places = 0; places < 4; places++) {
    named[`charge-${places}`] = drawn.charge.slice(places, places + 1)
    named[`line-${places}`] = drawn.lines.slice(2 * places, 2 * places + 2)
    named[`segment-${places}`] = drawn.segments.slice(3 * places, 3 * places + 3)
  }
  return named
}

const bookOf = ({ pricing, prices }: Numbers): PriceBook => ({
  digits: 2,
  tiers: 2,
  below: Float64Array.of(0, 10, 0, 20),
  pricing,
  packageSize: pricing === 'package' ? 3 : 1,
  price: Float64Array.from(prices.slice(0, 4)),
  flat: Float64Array.from(prices.slice(4)),
})

const years = [0, 1, 0]
const lineOf = [0, 1, 1]

function limitsOf(named: Record<string, number[]>, book: PriceBook): Limits {
  const most = (list: readonly number[]): number => Math.max(...list.map(Math.abs))
  return {
    inputs: Object.fromEntries(Object.entries(named).map(([name, list]) => [name, most(list)])),
    least: { rate: 0, of: 1 },
    shortestPeriod: Math.min(...(named['period'] ?? [])),
    segmentsInLine: 2,
    price: dearest(book),
  }
}

/** What the formula comes to for a line by its trace. */
function traced(
  formula: Expression,
  named: Record<string, number[]>,
  book: PriceBook,
  line: number,
): Ratio {
  const scaled = (name: string, units: number): Ratio => {
    const places = name === 'rate' ? 3 : Number(name.split('-')[1] ?? 0)
    return ratio(units, powerOfTen(places))
  }
  const pick = (rank: Rank, place: number) =>
    Object.entries(named).flatMap(([name, list]) =>
      rankOf(list) === rank ? [[name, scaled(name, list[place] ?? Number.NaN)] as const] : [],
    )
  const segments = lineOf.flatMap((own, place) =>
    own === line
      ? [
          {
            inputs: Object.fromEntries(pick('segment', place)),
            prices: tierPrices(book, years[place] ?? 0),
          },
        ]
      : [],
  )
  const inputs = Object.fromEntries([...pick('charge', 0), ...pick('line', line)])
  return work(formula, { inputs, segments }).value
}

const rankOf = (list: readonly number[]): Rank =>
  list.length === 1 ? 'charge' : list.length === 2 ? 'line' : 'segment'

test('every formula comes to the same in columns, on BigInt and traced, and stays within its bound', () => {
  let fitting = 0
  fc.assert(
    fc.property(formulas, numbers, (formula, drawn) => {
      const [named, book, program] = [columns(drawn), bookOf(drawn), lower(formula)]
      const rows = {
        lines: 2,
        segments: 3,
        starts: Float64Array.of(0, 1, 3),
        runs: years.map((year, place) => ({ start: place, end: place + 1, year })),
        prices: book,
        amounts: undefined,
      }
      const big = runBigNumbers(
        program,
        Object.fromEntries(Object.entries(named).map(([name, list]) => [name, list.map(BigInt)])),
        rows,
      )
      const places = formula.op === 'round' ? formula.digits : Number.NaN
      for (const line of [0, 1])
        expect(ratio(big[line] ?? big[0] ?? 0n, powerOfTen(places))).toEqual(
          traced(formula, named, book, line),
        )
      const { fits, bound } = fitOf(program, limitsOf(named, book))
      if (!fits) return
      fitting++
      for (const units of big)
        expect(Number(units < 0n ? -units : units)).toBeLessThanOrEqual(bound)
      const inputs = Object.fromEntries(
        Object.entries(named).map(([name, list]) => [name, Float64Array.from(list)]),
      )
      const column = new ColumnRunner(program).run(inputs, rows)
      expect(Array.from(column ?? []).slice(0, big.length)).toEqual(big.map(Number))
    }),
    examples(2000),
  )
  expect(fitting).toBeGreaterThan(examples(2000).numRuns / 20)
})

test('a divisor that is not one for the line cannot be lowered', () => {
  expect(() => lower(round(total(quotient(quantity, days)), 2))).toThrow('one a line')
  expect(() => lower(total(quantity))).toThrow('rounding')
  expect(() => lower(round(total(tiered(money('segment', 2), 2)), 2))).toThrow('whole number')
})
