import type { RoundingMode } from '../exact/round.ts'

/** What a number in a formula counts; money in major units, a percentage as its share of one (6 % is 6/100). */
export type Kind = 'money' | 'count' | 'days' | 'percent' | 'ratio'

/** Where a number of a formula lives: the same for the whole charge, one a line, or one a segment of days inside a line. */
export type Rank = 'charge' | 'line' | 'segment'

/** A formula as data. It is read two ways: lowered to columns to run, and traced to explain. */
export type Expression =
  | {
      readonly op: 'input'
      readonly name: string
      readonly kind: Kind
      readonly rank: Rank
      readonly digits: number
    }
  /** A number that is always the same. */
  | { readonly op: 'whole'; readonly value: number; readonly kind: Kind }
  | {
      readonly op: 'add' | 'subtract' | 'multiply' | 'max' | 'min'
      readonly left: Expression
      readonly right: Expression
    }
  /** What a whole quantity costs by the prices of its days, whatever their pricing. */
  | { readonly op: 'tiered'; readonly quantity: Expression; readonly digits: number }
  /** What a quantity costs that is a fraction: so many units ÷ `of`, which is one number a line or one for all. */
  | {
      readonly op: 'tieredMean'
      readonly quantity: Expression
      readonly of: Expression
      readonly digits: number
    }
  /** The one price of its days. */
  | { readonly op: 'price'; readonly digits: number }
  /** amount × days ÷ period. */
  | {
      readonly op: 'share'
      readonly amount: Expression
      readonly days: Expression
      readonly period: Expression
    }
  /** left ÷ right, exactly; right is above zero, and one number a line or one for all. */
  | { readonly op: 'quotient'; readonly left: Expression; readonly right: Expression }
  /** The sum over the segments of a line. */
  | { readonly op: 'total'; readonly each: Expression }
  /** To a number of decimal digits. The only place where a division is carried out. */
  | {
      readonly op: 'round'
      readonly value: Expression
      readonly digits: number
      readonly mode: RoundingMode
    }
  /** A part that explanations show as a step of its own. */
  | { readonly op: 'part'; readonly name: string; readonly value: Expression }

type InputOptions = { readonly rank: Rank; readonly digits?: number }

/** A number given from outside; `digits` says that it is counted in units of 10^-digits. */
export const input = (
  name: string,
  kind: Kind,
  { rank, digits = 0 }: InputOptions,
): Expression => ({
  op: 'input',
  name,
  kind,
  rank,
  digits,
})

/** A whole number, such as the 1 of 1 + rate. */
export const whole = (value: number, kind: Kind): Expression => ({ op: 'whole', value, kind })

/** Zero. */
export const nothing = (kind: Kind): Expression => whole(0, kind)

export const add = (left: Expression, right: Expression): Expression => ({ op: 'add', left, right })

export const subtract = (left: Expression, right: Expression): Expression => ({
  op: 'subtract',
  left,
  right,
})

export const multiply = (left: Expression, right: Expression): Expression => ({
  op: 'multiply',
  left,
  right,
})

export const max = (left: Expression, right: Expression): Expression => ({ op: 'max', left, right })

export const min = (left: Expression, right: Expression): Expression => ({ op: 'min', left, right })

/** What a whole quantity costs; prices are in units of 10^-digits. */
export const tiered = (quantity: Expression, digits: number): Expression => ({
  op: 'tiered',
  quantity,
  digits,
})

/** What `quantity` ÷ `of` units cost, exactly: both are whole, `of` above zero. Begun packages of the mean are whole ones. */
export const tieredMean = (quantity: Expression, of: Expression, digits: number): Expression => ({
  op: 'tieredMean',
  quantity,
  of,
  digits,
})

export const price = (digits: number): Expression => ({ op: 'price', digits })

export const share = (amount: Expression, days: Expression, period: Expression): Expression => ({
  op: 'share',
  amount,
  days,
  period,
})

/** left ÷ right for a right above zero, such as gross ÷ (1 + rate). */
export const quotient = (left: Expression, right: Expression): Expression => ({
  op: 'quotient',
  left,
  right,
})

export const total = (each: Expression): Expression => ({ op: 'total', each })

/** Rounded to so many decimal digits, halves away from zero unless a mode is named. */
export const round = (
  value: Expression,
  digits: number,
  mode: RoundingMode = 'half-away-from-zero',
): Expression => ({ op: 'round', value, digits, mode })

export const part = (name: string, value: Expression): Expression => ({ op: 'part', name, value })
