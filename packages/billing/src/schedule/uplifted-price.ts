import { add, input, multiply, round } from '../formula/expression.ts'
import { formulaByDigits } from '../formula/formula.ts'

/** A price after one uplift: price + price × percent, rounded at the price's own precision. */
export const upliftedPrice = formulaByDigits((digits, percentDigits) => {
  const before = input('price', 'money', { rank: 'line', digits })
  const percent = input('percent', 'percent', { rank: 'charge', digits: percentDigits })
  return round(add(before, multiply(before, percent)), digits)
})

/** The same where each step adds its percentage of the first price: price + first price × percent, rounded. */
export const simplyUpliftedPrice = formulaByDigits((digits, percentDigits) => {
  const before = input('price', 'money', { rank: 'line', digits })
  const first = input('first-price', 'money', { rank: 'line', digits })
  const percent = input('percent', 'percent', { rank: 'charge', digits: percentDigits })
  return round(add(before, multiply(first, percent)), digits)
})
