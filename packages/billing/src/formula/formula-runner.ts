import type { MinorUnits } from '../exact/minor-units.ts'
import { runBigNumbers } from './big-numbers.ts'
import { type Fit, fitOf, type Limits } from './bounds.ts'
import type { ColumnRunner } from './column-runner.ts'
import type { Formula } from './formula.ts'
import type { Program } from './program.ts'
import type { Rows } from './rows.ts'

/** The result of a formula for each line, and a bound of each. */
export interface Amounts {
  readonly values: MinorUnits
  readonly bound: number
}

/** Which arithmetic to use: numbers where they provably fit, or BigInt even there (to compare the two). */
export type Arithmetic = 'fitting' | 'big'

type Inputs = Readonly<Record<string, MinorUnits>>

/**
 * Runs a formula over rows, on numbers where they provably fit and on BigInt elsewhere: the result is the same. Numbers stand in
 * the formula's own columns, so that whoever wants to keep them copies them.
 */
export class FormulaRunner {
  private readonly program: Program
  private readonly columns: ColumnRunner
  private limits: Limits | undefined
  private fit: Fit = { fits: false, bound: Number.NaN }

  constructor({ program, scratch }: Formula) {
    this.program = program
    this.columns = scratch
  }

  run(inputs: Inputs, rows: Rows, limits: Limits, arithmetic: Arithmetic): Amounts {
    if (limits !== this.limits) this.fit = fitOf(this.program, limits)
    this.limits = limits
    const { fits, bound } = this.fit
    const values = fits && arithmetic === 'fitting' ? this.columns.run(inputs, rows) : undefined
    if (values !== undefined) return { values, bound }
    const exact = this.program.inputs.map(({ name }) => [
      name,
      Array.from(inputs[name] ?? [], BigInt),
    ])
    return { values: runBigNumbers(this.program, Object.fromEntries(exact), rows), bound }
  }
}
