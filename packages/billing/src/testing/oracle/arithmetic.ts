import type { ContractTerms } from '@contract-playbook/terms'

type Rounding = NonNullable<NonNullable<ContractTerms['billing']>['rounding']>

export type RoundingMode = NonNullable<Rounding['mode']>

/** How an independent calculation does its sums; `Amount` is its own kind of exact number. */
export interface Arithmetic<Amount> {
  readonly amount: (text: string) => Amount
  readonly add: (a: Amount, b: Amount) => Amount
  readonly times: (a: Amount, b: Amount) => Amount
  readonly per: (a: Amount, b: Amount) => Amount
  readonly isLess: (a: Amount, b: Amount) => boolean
  /** To so many digits after the point. */
  readonly round: (a: Amount, digits: number, mode: RoundingMode) => Amount
  readonly text: (a: Amount, digits: number) => string
}

/** The same with what follows from it. */
export interface Sums<Amount> extends Arithmetic<Amount> {
  readonly zero: Amount
  readonly whole: (count: number) => Amount
  readonly minus: (a: Amount, b: Amount) => Amount
  readonly percentOf: (percent: Amount, a: Amount) => Amount
  readonly sum: (list: readonly Amount[]) => Amount
  readonly most: (a: Amount, b: Amount) => Amount
  readonly least: (a: Amount, b: Amount) => Amount
  readonly isZero: (a: Amount) => boolean
  /** Half away from zero. */
  readonly nearest: (a: Amount, digits: number) => Amount
}

export function sumsOf<Amount>(arithmetic: Arithmetic<Amount>): Sums<Amount> {
  const { amount, add, times, per, isLess, round } = arithmetic
  const [zero, hundred, minusOne] = [amount('0'), amount('100'), amount('-1')]
  return {
    ...arithmetic,
    zero,
    whole: (count) => amount(String(count)),
    minus: (a, b) => add(a, times(b, minusOne)),
    percentOf: (percent, a) => per(times(percent, a), hundred),
    sum: (list) => list.reduce(add, zero),
    most: (a, b) => (isLess(a, b) ? b : a),
    least: (a, b) => (isLess(b, a) ? b : a),
    isZero: (a) => !isLess(a, zero) && !isLess(zero, a),
    nearest: (a, digits) => round(a, digits, 'half-away-from-zero'),
  }
}
