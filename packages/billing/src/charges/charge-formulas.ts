import type { RoundingMode } from '../exact/round.ts'
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
  round,
  share,
  subtract,
  tiered,
  tieredMean,
  total,
  whole,
} from '../formula/expression.ts'
import { type Formula, formula, formulaByDigits } from '../formula/formula.ts'

/** How a discount works, and how many digits its percentage or amount has. */
export interface DiscountShape {
  readonly kind: 'percent' | 'amount'
  readonly digits: number
}

/** To how many digits amounts are rounded, how, and whether each stretch of days is rounded by itself. */
export interface LineRounding {
  readonly digits: number
  readonly mode: RoundingMode
  readonly eachSegment: boolean
}

/** All that the formula of a line's worked-out amount depends on, apart from numbers. */
export interface NetShape {
  readonly amount: 'tiered' | 'mean' | 'price'
  readonly priceDigits: number
  readonly discounts: readonly DiscountShape[]
  readonly rounding: LineRounding
  /** digits of the currency of the prices */
  readonly exponent: number
}

const quantity = input('quantity', 'count', { rank: 'segment' })

const periodAmounts: { readonly [A in NetShape['amount']]: (digits: number) => Expression } = {
  tiered: (digits) => tiered(quantity, digits),
  mean: (digits) => tieredMean(quantity, input('of', 'days', { rank: 'line' }), digits),
  price: (digits) => price(digits),
}

const none = whole(0, 'money')

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
    max(input(name, 'money', { rank: 'charge', digits }), subtract(none, before)),
}

/** The name of a discount's input and part. */
export const discountName = (place: number): string => `discount-${place}`

/** The name of the part that one stretch of days owes. */
export const segmentPart = 'segment'

/** The name of the part from which a discount is taken. */
export const beforeDiscount = 'before-discount'

function netExpression(shape: NetShape): Expression {
  const { amount, priceDigits, discounts: shapes, rounding, exponent } = shape
  const { digits, mode, eachSegment } = rounding
  const days = input('days', 'days', { rank: 'segment' })
  const period = input('period', 'days', { rank: 'line' })
  const owed = share(periodAmounts[amount](priceDigits), days, period)
  const segment = part(segmentPart, eachSegment ? round(owed, digits, mode) : owed)
  const discounted = shapes.reduce<Expression>((left, { kind, digits }, place) => {
    const before = part(beforeDiscount, left)
    const name = discountName(place)
    return add(before, part(name, discounts[kind](name, digits, before)))
  }, total(segment))
  const rounded = round(discounted, digits, mode)
  // The column counts in the currency's own units, also where a contract rounds to fewer digits.
  return digits === exponent ? rounded : round(rounded, exponent)
}

const asUsual = (amount: NetShape['amount']) =>
  formulaByDigits((priceDigits, exponent) =>
    netExpression({
      amount,
      priceDigits,
      discounts: [],
      rounding: usualRounding(exponent),
      exponent,
    }),
  )

/** Lines rounded half away from zero to the currency's digits. */
export const usualRounding = (exponent: number): LineRounding => ({
  digits: exponent,
  mode: 'half-away-from-zero',
  eachSegment: false,
})

const usual = { tiered: asUsual('tiered'), mean: asUsual('mean'), price: asUsual('price') }

/** Amount of a line as it is worked out: the shares of its segments, less the discounts in their order, rounded once. */
export function netFormula(shape: NetShape): Formula {
  const { amount, priceDigits, discounts: shapes, rounding, exponent } = shape
  const { digits, mode, eachSegment } = rounding
  const isUsual = digits === exponent && mode === 'half-away-from-zero' && !eachSegment
  if (isUsual && shapes.length === 0) return usual[amount](priceDigits, exponent)
  const names = shapes.map(({ kind, digits }) => `${kind}-${digits}`)
  const way = `${digits}/${mode}/${eachSegment ? 'segment' : 'line'}`
  const name = `net/${amount}/${priceDigits}/${exponent}/${way}/${names.join('/')}`
  return formula(name, () => netExpression(shape))
}

/** Whether a rate is one for the whole charge, or one for each line because it changes. */
export type RateRank = 'charge' | 'line'

const money = (name: string, digits: number): Expression =>
  input(name, 'money', { rank: 'line', digits })

/** Tax on a rounded net amount, exclusive: net × rate, rounded. */
export const taxFormula = (rateDigits: number, exponent: number, rank: RateRank): Formula =>
  formula(`tax/${rateDigits}/${exponent}/${rank}`, () => {
    const rate = input('rate', 'percent', { rank, digits: rateDigits })
    return round(multiply(money('net', exponent), rate), exponent)
  })

/** The net part of a rounded amount that includes tax: gross ÷ (1 + rate), rounded. */
export const netOfGrossFormula = (rateDigits: number, exponent: number, rank: RateRank): Formula =>
  formula(`net-of-gross/${rateDigits}/${exponent}/${rank}`, () => {
    const rate = input('rate', 'percent', { rank, digits: rateDigits })
    return round(quotient(money('gross', exponent), add(whole(1, 'percent'), rate)), exponent)
  })

/** The tax part of an amount that includes it: what remains beside the net part. */
export const taxOfGrossFormula = formulaByDigits((exponent) =>
  round(subtract(money('gross', exponent), money('net', exponent)), exponent),
)

/** An amount in another currency: amount × rate, rounded in the currency of the bill as its lines are. */
export const conversionFormula = (
  rateDigits: number,
  from: number,
  { digits, mode }: LineRounding,
  to: number,
): Formula =>
  formula(`conversion/${rateDigits}/${from}/${digits}/${mode}/${to}`, () => {
    const rate = input('exchange-rate', 'ratio', { rank: 'line', digits: rateDigits })
    const converted = round(multiply(money('amount', from), rate), digits, mode)
    // The column counts in the currency's own units, also where a contract rounds to fewer digits.
    return digits === to ? converted : round(converted, to)
  })

/** What a line billed in advance has to be corrected by: recomputed − already billed, both rounded lines. */
export const adjustmentFormula = formulaByDigits((exponent) =>
  round(subtract(money('recomputed', exponent), money('already-billed', exponent)), exponent),
)

/** The agreed amount of a window, prorated by its days in a stub and rounded. */
export const committedPart = 'committed'

/** What a window's lines miss of a minimum (above zero) or exceed a maximum by (below zero). */
export const commitmentFormula = (
  kind: 'minimum' | 'maximum',
  amountDigits: number,
  { digits, mode }: LineRounding,
  exponent: number,
): Formula =>
  formula(`commitment/${kind}/${amountDigits}/${digits}/${mode}/${exponent}`, () => {
    const days = input('days', 'days', { rank: 'line' })
    const period = input('period', 'days', { rank: 'line' })
    const prorated = share(money('committed', amountDigits), days, period)
    const missing = subtract(
      part(committedPart, round(prorated, digits, mode)),
      money('counted', exponent),
    )
    return round(kind === 'minimum' ? max(none, missing) : min(none, missing), exponent)
  })
