import { describe, expect, test } from 'vitest'
import { ratio } from '../exact/ratio.ts'
import { add, input, multiply, part, price, round, tieredMean, total, whole } from './expression.ts'
import { plainRows, pricesOf } from './rows.ts'
import { type TierPrices } from './tiers-worked.ts'
import { type LineNumbers, partsOf, traceOf, unrounded, work } from './trace.ts'
import { given, roundedTo, sumOf } from './worked.ts'

/** Ten at 100.00, more at 80.00. */
const prices: TierPrices = {
  pricing: 'graduated',
  packageSize: 1,
  tiers: [
    { below: 0, price: ratio(100), flat: ratio(0) },
    { below: 10, price: ratio(80), flat: ratio(0) },
  ],
}

const quantity = input('quantity', 'count', { rank: 'segment' })
const of = input('of', 'days', { rank: 'line' })
const mean = round(total(tieredMean(quantity, of, 2)), 2)

const numbers = (units: number, days: number): LineNumbers => ({
  inputs: { of: ratio(days), rate: ratio(6, 100) },
  segments: [{ inputs: { quantity: ratio(units) }, prices }],
})

describe('the mean of a period', () => {
  // 8 heads for 15 days and 12 for 15 of 30 are 300 days of heads, 10 on average.
  test.each([
    { units: 300, days: 30, cost: ratio(1000), what: '10 × 100.00' },
    { units: 330, days: 30, cost: ratio(1080), what: '10 × 100.00 + 1 × 80.00' },
    { units: 315, days: 30, cost: ratio(1040), what: '10 × 100.00 + half of 80.00' },
    { units: 45, days: 30, cost: ratio(150), what: '1.5 × 100.00' },
  ])('$units days of heads in $days cost $what', ({ units, days, cost }) => {
    expect(work(mean, numbers(units, days)).value).toEqual(cost)
  })
})

describe('what explanations show', () => {
  const net = input('net', 'money', { rank: 'line', digits: 2 })
  const rate = input('rate', 'percent', { rank: 'line', digits: 2 })
  const tax = round(multiply(part('net-of-line', add(net, whole(1, 'money'))), rate), 2)
  const worked = work(tax, { inputs: { net: ratio(9), rate: ratio(6, 100) }, segments: [] })

  test('a part is looked into, unless it is to stand there as one number', () => {
    const open = traceOf(worked)
    expect(open.args.map(({ op }) => op)).toEqual(['add', 'input'])
    const closed = traceOf(worked, ['net-of-line'])
    expect(closed.args.map(({ op, name }) => [op, name])).toEqual([
      ['input', 'net-of-line'],
      ['input', 'rate'],
    ])
  })

  test('a rounding is shown only where it changes something', () => {
    expect(worked.op).toBe('round')
    expect(traceOf(worked)).toMatchObject({
      op: 'multiply',
      value: { numerator: '3', denominator: '5' },
    })
    const third = roundedTo(given('money', ratio(1, 3)), { mode: 'half-even', digits: 2 })
    expect(traceOf(third)).toMatchObject({
      op: 'round',
      rounding: { mode: 'half-even', digits: 2 },
      value: { numerator: '33', denominator: '100' },
    })
  })

  test('every discount is called one, whatever its place', () => {
    const discount = traceOf(given('money', ratio(-5), 'discount-2'))
    expect(discount.name).toBe('discount')
  })

  test('parts are found in order, and through parts that are named', () => {
    const inner = part('inner', whole(2, 'money'))
    const sum = work(add(part('outer', add(inner, whole(1, 'money'))), inner), {
      inputs: {},
      segments: [],
    })
    expect(partsOf(sum, 'inner')).toHaveLength(1)
    expect(partsOf(sum, 'inner', ['outer'])).toHaveLength(2)
    expect(partsOf(sum, 'outer')[0]?.value).toEqual(ratio(3))
  })

  test('the value before the last roundings', () => {
    const twice = round(round(whole(7, 'money'), 2), 0)
    expect(unrounded(work(twice, { inputs: {}, segments: [] })).op).toBe('input')
  })
})

describe('a bug says what is missing', () => {
  test('an input that nobody gives', () => {
    expect(() => work(of, { inputs: {}, segments: [] })).toThrow('the formula needs of')
  })

  test('a price outside of the days of a segment', () => {
    expect(() => work(price(2), numbers(1, 1))).toThrow('prices belong to the days of a segment')
  })

  test('the prices of lines that have none, a sum of nothing', () => {
    expect(() => pricesOf(plainRows(3))).toThrow('these lines have no prices')
    expect(() => sumOf([])).toThrow('a sum has at least one term')
  })
})
