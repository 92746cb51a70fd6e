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
import { type Formula, formula, formulaByDigits } from '../formula/formula.ts'

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

function netExpression({ amount, priceDigits, discounts: shapes, exponent }: NetShape): Expression {
  const days = input('days', 'days', { rank: 'segment' })
  const period = input('period', 'days', { rank: 'line' })
  const segment = part(segmentPart, share(monthlyAmounts[amount](priceDigits), days, period))
  const discounted = shapes.reduce<Expression>((left, { kind, digits }, place) => {
    const before = part(beforeDiscount, left)
    const name = discountName(place)
    return add(before, part(name, discounts[kind](name, digits, before)))
  }, total(segment))
  return round(discounted, exponent)
}

const undiscounted = {
  graduated: formulaByDigits((priceDigits, exponent) =>
    netExpression({ amount: 'graduated', priceDigits, discounts: [], exponent }),
  ),
  price: formulaByDigits((priceDigits, exponent) =>
    netExpression({ amount: 'price', priceDigits, discounts: [], exponent }),
  ),
}

/** Net amount of a line: the shares of its segments, less the discounts in their order, rounded once to the currency's digits. */
export function netFormula(shape: NetShape): Formula {
  const { amount, priceDigits, discounts: shapes, exponent } = shape
  if (shapes.length === 0) return undiscounted[amount](priceDigits, exponent)
  const names = shapes.map(({ kind, digits }) => `${kind}-${digits}`)
  const name = `net/${amount}/${priceDigits}/${exponent}/${names.join('/')}`
  return formula(name, () => netExpression(shape))
}

/** Tax on a rounded net amount, exclusive: net × rate, rounded. */
export const taxFormula = formulaByDigits((rateDigits, exponent) => {
  const net = input('net', 'money', { rank: 'line', digits: exponent })
  const rate = input('rate', 'percent', { rank: 'charge', digits: rateDigits })
  return round(multiply(net, rate), exponent)
})
