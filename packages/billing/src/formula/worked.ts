import {
  isLess,
  isSame,
  minus,
  over,
  plus,
  type Ratio,
  ratio,
  rounded,
  times,
} from '../exact/ratio.ts'
import type { RoundingMode } from '../exact/round.ts'
import type { Kind } from './expression.ts'

/** A formula worked out: its value, how it came about, and which part of the formula it was. */
export interface Worked {
  readonly op: 'input' | Combination | 'divide' | 'round' | 'part'
  readonly kind: Kind
  readonly value: Ratio
  readonly name?: string
  /** The place of the price tier that a part is about. */
  readonly tier?: number
  /** How a rounding rounded. */
  readonly rounding?: RoundingRule
  readonly args: readonly Worked[]
}

/** To how many decimal digits, and which way. */
export interface RoundingRule {
  readonly mode: RoundingMode
  readonly digits: number
}

export type Combination = 'add' | 'subtract' | 'multiply' | 'max' | 'min'

/** A number as it was given. */
export const given = (kind: Kind, value: Ratio, name?: string): Worked =>
  name === undefined
    ? { op: 'input', kind, value, args: [] }
    : { op: 'input', kind, value, name, args: [] }

const combinations: { readonly [O in Combination]: (a: Ratio, b: Ratio) => Ratio } = {
  add: plus,
  subtract: minus,
  multiply: times,
  max: (a, b) => (isLess(a, b) ? b : a),
  min: (a, b) => (isLess(b, a) ? b : a),
}

export function combined(op: Combination, left: Worked, right: Worked): Worked {
  const kind = right.kind === 'money' ? 'money' : left.kind
  return { op, kind, value: combinations[op](left.value, right.value), args: [left, right] }
}

/** left ÷ right; a number of one kind by another of it is a ratio. */
export const divided = (left: Worked, right: Worked): Worked => ({
  op: 'divide',
  kind: left.kind === right.kind ? 'ratio' : left.kind,
  value: over(left.value, right.value),
  args: [left, right],
})

/** amount × days ÷ period; all of it is the amount. */
export const shared = (amount: Worked, days: Worked, period: Worked): Worked =>
  isSame(days.value, period.value) ? amount : divided(combined('multiply', amount, days), period)

export function sumOf(terms: readonly Worked[]): Worked {
  const [first, ...rest] = terms
  if (first === undefined) throw new Error('a sum has at least one term')
  if (rest.length === 0) return first
  const value = rest.reduce((sum, term) => plus(sum, term.value), first.value)
  return { op: 'add', kind: first.kind, value, args: terms }
}

/** Rounded; what was rounded already and stays as it is keeps that rounding. */
export function roundedTo(exact: Worked, rounding: RoundingRule): Worked {
  const value = rounded(exact.value, rounding.digits, rounding.mode)
  if (exact.op === 'round' && isSame(value, exact.value)) return exact
  return { op: 'round', kind: exact.kind, value, rounding, args: [exact] }
}

export const partOf = (name: string, worked: Worked, tier?: number): Worked => ({
  op: 'part',
  kind: worked.kind,
  value: worked.value,
  name,
  ...(tier === undefined ? {} : { tier }),
  args: [worked],
})

/** A whole number of a kind. */
export const wholeNumber = (kind: Kind, value: number, name?: string): Worked =>
  given(kind, ratio(value), name)
