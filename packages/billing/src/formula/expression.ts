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
  | { readonly op: 'nothing'; readonly kind: Kind }
  | {
      readonly op: 'add' | 'subtract' | 'multiply' | 'max'
      readonly left: Expression
      readonly right: Expression
    }
  /** A quantity through the price tiers of its days: each unit at the price of the tier in which it falls. */
  | { readonly op: 'graduated'; readonly quantity: Expression; readonly digits: number }
  /** The one price of its days. */
  | { readonly op: 'price'; readonly digits: number }
  /** amount × days ÷ period. */
  | {
      readonly op: 'share'
      readonly amount: Expression
      readonly days: Expression
      readonly period: Expression
    }
  /** The sum over the segments of a line. */
  | { readonly op: 'total'; readonly each: Expression }
  /** Half away from zero, to a number of decimal digits. The only division. */
  | { readonly op: 'round'; readonly value: Expression; readonly digits: number }
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

/** Zero. */
export const nothing = (kind: Kind): Expression => ({ op: 'nothing', kind })

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

export const graduated = (quantity: Expression, digits: number): Expression => ({
  op: 'graduated',
  quantity,
  digits,
})

export const price = (digits: number): Expression => ({ op: 'price', digits })

export const share = (amount: Expression, days: Expression, period: Expression): Expression => ({
  op: 'share',
  amount,
  days,
  period,
})

export const total = (each: Expression): Expression => ({ op: 'total', each })

export const round = (value: Expression, digits: number): Expression => ({
  op: 'round',
  value,
  digits,
})

export const part = (name: string, value: Expression): Expression => ({ op: 'part', name, value })
