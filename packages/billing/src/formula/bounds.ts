import { largestRoundedNumerator } from '../exact/round.ts'
import type { Operation, Program } from './program.ts'

/** What bounds the cost of a quantity: no unit costs more than the one, and beside the units no more is owed than the other. */
export interface CostBounds {
  readonly unit: number
  readonly once: number
}

/** The largest absolute value of each input, and what bounds the steps that look beyond their operands. */
export interface Limits {
  readonly inputs: Readonly<Record<string, number>>
  /** The fewest days that a period has: what is divided by them gets no larger than that allows. */
  readonly shortestPeriod: number
  /** Inputs that are known never to be less: what is divided by a larger number gets smaller. */
  readonly least?: Readonly<Record<string, number>>
  readonly segmentsInLine: number
  readonly price: CostBounds
}

/** Limits of a formula without segments. `least` is for inputs that cannot be negative. */
export const plainLimits = (
  inputs: Readonly<Record<string, number>>,
  least: Readonly<Record<string, number>> = {},
): Limits => ({ inputs, least, shortestPeriod: 0, segmentsInLine: 0, price: { unit: 0, once: 0 } })

/** Whether a program can run on numbers, and the bound of its result. */
export interface Fit {
  readonly fits: boolean
  readonly bound: number
}

// Written over by each check: the largest absolute value of each register, and the least value, which may be below zero.
const [most, least]: readonly [number[], number[]] = [[], []]

/**
 * Whether every intermediate value of a program is a safe integer, and every rounding exact, for inputs within limits;
 * and the bound of its result. Bounds are worked out in doubles, which is sound: rounding is monotone, so where a bound
 * stays below the largest numerator, so do the values that it bounds. NaN fails.
 */
export function fitOf(program: Program, limits: Limits): Fit {
  let fits = true
  const set = (register: number, bound: number, lowest: number): void => {
    most[register] = bound
    least[register] = lowest
    if (!(bound <= largestRoundedNumerator)) fits = false
  }
  for (const { register, value } of program.constants) {
    const number = Number(value)
    set(register, Math.abs(number), number)
  }
  for (const { name, register } of program.inputs) {
    const bound = limits.inputs[name] ?? Number.NaN
    set(
      register,
      bound,
      name === 'period' ? limits.shortestPeriod : (limits.least?.[name] ?? -bound),
    )
  }
  for (const { op, into, left, right } of program.instructions) {
    const [leastLeft, leastRight] = [least[left] ?? 0, least[right] ?? 0]
    const bound = boundOf(op, most[left] ?? 0, most[right] ?? 0, leastRight, limits)
    set(into, bound, leastOf(op, leastLeft, leastRight, bound))
  }
  return { fits, bound: most[program.output] ?? Number.NaN }
}

/** The least value that an operation can give, from those of its operands, where it matters: what is divided by. */
function leastOf(op: Operation, a: number, b: number, bound: number): number {
  switch (op) {
    case 'add':
      return a + b
    case 'multiply':
      return a >= 0 && b >= 0 ? a * b : -bound
    case 'max':
      return Math.max(a, b)
    case 'spread':
      return a
    default:
      return -bound
  }
}

/** The largest absolute value that an operation can give, from those of its operands. */
function boundOf(
  op: Operation,
  a: number,
  b: number,
  leastB: number,
  { price, segmentsInLine }: Limits,
): number {
  switch (op) {
    case 'add':
    case 'subtract':
      return a + b
    case 'multiply':
      return a * b
    case 'max':
    case 'min':
      return Math.max(a, b)
    case 'tiered':
      return a * price.unit + price.once
    case 'tieredMean':
      return a * price.unit + b * price.once
    case 'price':
      return price.unit + price.once
    case 'spread':
      return a
    case 'total':
      return a * b * segmentsInLine
    default:
      return a / Math.max(1, leastB) + 1 // a rounding
  }
}
