import {
  add,
  type Expression,
  graduated,
  input,
  max,
  multiply,
  nothing,
  part,
  price,
  round,
  share,
  subtract,
  total,
} from '../formula/expression.ts'
import { type Formula, formula } from '../formula/formula.ts'

/** How a discount works, and how many digits its percentage or amount has. */
export interface DiscountShape {
  readonly kind: 'percent' | 'amount'
  readonly digits: number
}

/** All that the formula of a line's net amount depends on, apart from numbers. */
export interface NetShape {
  readonly amount: 'graduated' | 'price'
  readonly priceDigits: number
  readonly discounts: readonly DiscountShape[]
  /** digits of the currency */
  readonly exponent: number
}

const monthlyAmounts: { readonly [A in NetShape['amount']]: (digits: number) => Expression } = {
  graduated: (digits) => graduated(input('quantity', 'count', { rank: 'segment' }), digits),
  price: (digits) => price(digits),
}

/** What a discount takes off, as a number below zero: inputs are negative. */
const discounts: {
  readonly [K in DiscountShape['kind']]: (
    name: string,
    digits: number,
    before: Expression,
  ) => Expression
} = {
  percent: (name, digits, before) =>
    multiply(before, input(name, 'percent', { rank: 'charge', digits })),
  amount: (name, digits, before) =>
    max(input(name, 'money', { rank: 'charge', digits }), subtract(nothing('money'), before)),
}

/** The name of a discount's input and part. */
export const discountName = (place: number): string => `discount-${place}`

/** The name of the part that one stretch of days owes. */
export const segmentPart = 'segment'

/** The name of the part from which a discount is taken. */
export const beforeDiscount = 'before-discount'

/** Net amount of a line: the shares of its segments, less the discounts in their order, rounded once to the currency's digits. */
export function netFormula({
  amount,
  priceDigits,
  discounts: shapes,
  exponent,
}: NetShape): Formula {
  const names = shapes.map(({ kind, digits }) => `${kind}-${digits}`)
  return formula(`net/${amount}/${priceDigits}/${exponent}/${names.join('/')}`, () => {
    const days = input('days', 'days', { rank: 'segment' })
    const period = input('period', 'days', { rank: 'line' })
    const segment = part(segmentPart, share(monthlyAmounts[amount](priceDigits), days, period))
    const discounted = shapes.reduce<Expression>((left, { kind, digits }, place) => {
      const before = part(beforeDiscount, left)
      const name = discountName(place)
      return add(before, part(name, discounts[kind](name, digits, before)))
    }, total(segment))
    return round(discounted, exponent)
  })
}

/** Tax on a rounded net amount, exclusive: net × rate, rounded. */
export function taxFormula(rateDigits: number, exponent: number): Formula {
  return formula(`tax/${rateDigits}/${exponent}`, () => {
    const net = input('net', 'money', { rank: 'line', digits: exponent })
    return round(
      multiply(net, input('rate', 'percent', { rank: 'charge', digits: rateDigits })),
      exponent,
    )
  })
}
