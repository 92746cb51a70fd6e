import type { RoundingMode } from '../exact/round.ts'
import type { Rank } from './expression.ts'

/**
 * What an instruction does. `total` adds up left × right over the segments of a line, `spread` gives each segment the number of its
 * line; a rounding mode is the quotient of both as a whole number.
 */
export type Operation =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'max'
  | 'min'
  | 'tiered'
  | 'tieredMean'
  | 'price'
  | 'spread'
  | 'total'
  | RoundingMode

/** One step on whole numbers. `left`, `right` and `into` are registers. */
export interface Instruction {
  readonly op: Operation
  readonly into: number
  readonly left: number
  readonly right: number
}

/** A formula as three-address code on integers: fractions exist only as numerator and denominator until a rounding. */
export interface Program {
  /** The rank of each register. */
  readonly ranks: readonly Rank[]
  readonly constants: readonly { readonly register: number; readonly value: bigint }[]
  readonly inputs: readonly { readonly name: string; readonly register: number }[]
  readonly instructions: readonly Instruction[]
  /** The register of the result, in units of 10^-digits of the formula's last rounding. */
  readonly output: number
}

/** No register: the operand that an instruction does not have. */
export const none = -1
