import { expect, test } from 'vitest'
import { lineRates, rateColumn } from './line-rate.ts'

const rates = lineRates([
  { units: 6n, digits: 2 },
  { units: 125n, digits: 3 },
])

test('6 % and 12.5 % are 60 and 125 thousandths', () => {
  expect(rates).toEqual({ digits: 3, units: [60n, 125n], limit: 125 })
})

test('lines of two periods each, item after item', () => {
  expect(rateColumn(rates, 4)).toEqual(Float64Array.of(60, 125, 60, 125))
})

test('rates that no number holds exactly stay whole', () => {
  const large = lineRates([{ units: 9_007_199_254_740_993n, digits: 0 }])
  expect(rateColumn(large, 2)).toEqual([9_007_199_254_740_993n, 9_007_199_254_740_993n])
})

test('no rates: nothing is the largest', () => {
  expect(lineRates([])).toEqual({ digits: 0, units: [], limit: 0 })
})
