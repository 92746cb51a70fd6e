import { largestRoundedNumerator } from '../exact/round.ts'
import type { Instruction, Program } from './program.ts'

/** The largest absolute value of each input, and what bounds the steps that look beyond their operands. */
export interface Limits {
  readonly inputs: Readonly<Record<string, number>>
  /** The smallest that an input gets: matters for those that divide. */
  readonly least: Readonly<Record<string, number>>
  readonly segmentsInLine: number
  /** The dearest that anything up to a quantity can get. */
  readonly graduated: (quantity: number) => number
  readonly price: number
}

/** Whether a program can run on numbers, and the bound of its result. */
export interface Fit {
  readonly fits: boolean
  readonly bound: number
}

/**
 * Whether every intermediate value of a program is a safe integer, and every rounding exact, for inputs within limits;
 * and the bound of its result. Bounds are worked out in doubles, which is sound: rounding is monotone, so where a bound
 * stays below the largest numerator, so do the values that it bounds. NaN fails.
 */
export function fitOf(program: Program, limits: Limits): Fit {
  const most: number[] = []
  const least: number[] = []
  for (const { register, value } of program.constants)
    most[register] = least[register] = Math.abs(Number(value))
  let fits = true
  for (const { name, register } of program.inputs) {
    const bound = limits.inputs[name] ?? Number.NaN
    if (!(bound <= largestRoundedNumerator)) fits = false
    most[register] = bound
    least[register] = limits.least[name] ?? 0
  }
  for (const { op, into, left, right } of program.instructions) {
    const divisor = least[right] ?? 0
    const bound = boundOf[op](most[left] ?? 0, most[right] ?? 0, limits, divisor)
    most[into] = bound
    least[into] = op === 'multiply' ? (least[left] ?? 0) * divisor : 0
    if (!(bound <= largestRoundedNumerator)) fits = false
  }
  return { fits, bound: most[program.output] ?? Number.NaN }
}

type Bound = (a: number, b: number, limits: Limits, leastB: number) => number

/** The largest absolute value that each operation can give, from those of its operands. */
const boundOf: { readonly [O in Instruction['op']]: Bound } = {
  add: (a, b) => a + b,
  subtract: (a, b) => a + b,
  multiply: (a, b) => a * b,
  max: (a, b) => Math.max(a, b),
  round: (a, _, _limits, leastB) => a / Math.max(1, leastB) + 1,
  graduated: (a, _, limits) => limits.graduated(a),
  price: (_a, _b, limits) => limits.price,
  total: (a, b, limits) => a * b * limits.segmentsInLine,
}

/** Limits of a formula without segments. */
export const plainLimits = (
  inputs: Readonly<Record<string, number>>,
  least: Readonly<Record<string, number>> = {},
): Limits => ({ inputs, least, segmentsInLine: 0, graduated: Number, price: 0 })
