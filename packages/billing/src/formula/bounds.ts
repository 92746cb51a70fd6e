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

interface Range {
  readonly most: number
  readonly least: number
}

/**
 * Whether every intermediate value of a program is a safe integer, and every rounding exact, for inputs within limits;
 * and the bound of its result. Bounds are worked out in doubles, which is sound: rounding is monotone, so where a bound
 * stays below the largest numerator, so do the values that it bounds. NaN fails.
 */
export function fitsNumbers(program: Program, limits: Limits): { fits: boolean; bound: number } {
  const ranges: Range[] = []
  for (const { register, value } of program.constants) ranges[register] = exactly(Number(value))
  for (const { name, register } of program.inputs)
    ranges[register] = { most: limits.inputs[name] ?? Number.NaN, least: limits.least[name] ?? 0 }
  let fits = ranges.every(({ most }) => most <= largestRoundedNumerator)
  for (const { op, into, left, right } of program.instructions) {
    const range = rangeOf[op](ranges[left] ?? exactly(0), ranges[right] ?? exactly(0), limits)
    ranges[into] = range
    if (!(range.most <= largestRoundedNumerator)) fits = false
  }
  return { fits, bound: ranges[program.output]?.most ?? Number.NaN }
}

const exactly = (value: number): Range => ({ most: Math.abs(value), least: Math.abs(value) })

const upTo = (most: number): Range => ({ most, least: 0 })

const rangeOf: {
  readonly [O in Instruction['op']]: (a: Range, b: Range, limits: Limits) => Range
} = {
  add: (a, b) => upTo(a.most + b.most),
  subtract: (a, b) => upTo(a.most + b.most),
  multiply: (a, b) => ({ most: a.most * b.most, least: a.least * b.least }),
  max: (a, b) => upTo(Math.max(a.most, b.most)),
  round: (a, b) => upTo(a.most / Math.max(1, b.least) + 1),
  graduated: (a, _, limits) => upTo(limits.graduated(a.most)),
  price: (_a, _b, limits) => upTo(limits.price),
  total: (a, _, limits) => upTo(a.most * limits.segmentsInLine),
}
