import { largestRoundedNumerator } from '../exact/round.ts'
import type { Instruction, Program } from './program.ts'

/** The largest absolute value of each input, and what bounds the steps that look beyond their operands. */
export interface Limits {
  readonly inputs: Readonly<Record<string, number>>
  /** The fewest days that a period has: what is divided by them gets no larger than that allows. */
  readonly shortestPeriod: number
  readonly segmentsInLine: number
  /** The dearest price: no unit costs more. */
  readonly price: number
}

/** Limits of a formula without segments. */
export const plainLimits = (inputs: Readonly<Record<string, number>>): Limits => ({
  inputs,
  shortestPeriod: 0,
  segmentsInLine: 0,
  price: 0,
})

/** Whether a program can run on numbers, and the bound of its result. */
export interface Fit {
  readonly fits: boolean
  readonly bound: number
}

// Written over by each check.
const [most, least]: readonly [number[], number[]] = [[], []]

/**
 * Whether every intermediate value of a program is a safe integer, and every rounding exact, for inputs within limits;
 * and the bound of its result. Bounds are worked out in doubles, which is sound: rounding is monotone, so where a bound
 * stays below the largest numerator, so do the values that it bounds. NaN fails.
 */
export function fitOf(program: Program, limits: Limits): Fit {
  let fits = true
  for (const { register, value } of program.constants) most[register] = least[register] = value
  for (const { name, register } of program.inputs) {
    const bound = limits.inputs[name] ?? Number.NaN
    if (!(bound <= largestRoundedNumerator)) fits = false
    most[register] = bound
    least[register] = name === 'period' ? limits.shortestPeriod : 0
  }
  for (const { op, into, left, right } of program.instructions) {
    const divisor = least[right] ?? 0
    const bound = boundOf(op, most[left] ?? 0, most[right] ?? 0, divisor, limits)
    most[into] = bound
    least[into] = op === 'multiply' ? (least[left] ?? 0) * divisor : 0
    if (!(bound <= largestRoundedNumerator)) fits = false
  }
  return { fits, bound: most[program.output] ?? Number.NaN }
}

/** The largest absolute value that an operation can give, from those of its operands. */
function boundOf(
  op: Instruction['op'],
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
      return Math.max(a, b)
    case 'round':
      return a / Math.max(1, leastB) + 1
    case 'graduated':
      return a * price
    case 'price':
      return price
    case 'total':
      return a * b * segmentsInLine
  }
}
