import type { DecimalText } from '@contract-playbook/terms'
import { readDecimal } from './decimal.ts'
import { roundedBigQuotient, type RoundingMode } from './round.ts'

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The largest whole number that divides both; of 0 and n it is |n|. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** A fraction from whole numbers; the denominator must be positive. */
export function ratio(numerator: bigint | number, denominator: bigint | number = 1n): Ratio {
  const [n, d] = [BigInt(numerator), BigInt(denominator)]
  if (d <= 0n) throw new RangeError(`the denominator ${d} is not positive`)
  const divisor = d === 1n ? 1n : greatestCommonDivisor(n, d)
  return { numerator: n / divisor, denominator: d / divisor }
}

/** The fraction that decimal text stands for: "437.00" is 437/1. */
export function decimalRatio(text: DecimalText): Ratio {
  const { units, digits } = readDecimal(text)
  return ratio(units, powerOfTen(digits))
}

export const powerOfTen = (digits: number): bigint => 10n ** BigInt(digits)

export const plus = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const minus = (a: Ratio, b: Ratio): Ratio =>
  plus(a, { numerator: -b.numerator, denominator: b.denominator })

export const times = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator)

/** a ÷ b for b above zero. */
export const over = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator, a.denominator * b.numerator)

export const isLess = (a: Ratio, b: Ratio): boolean =>
  a.numerator * b.denominator < b.numerator * a.denominator

export const isSame = (a: Ratio, b: Ratio): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator

/** Rounded to a number of decimal digits, halves away from zero unless another mode is named. */
export function rounded(value: Ratio, digits: number, mode?: RoundingMode): Ratio {
  const scale = powerOfTen(digits)
  return ratio(roundedBigQuotient(value.numerator * scale, value.denominator, mode), scale)
}
