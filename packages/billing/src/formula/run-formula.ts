import type { Column } from '../exact/column.ts'
import type { MinorUnits } from '../exact/minor-units.ts'
import { runBigNumbers } from './big-numbers.ts'
import { fitsNumbers, type Limits } from './bounds.ts'
import { runColumns } from './columns.ts'
import type { Formula } from './formula.ts'
import type { Rows } from './rows.ts'
import type { Workspace } from './workspace.ts'

/** The result of a formula for each line, and a bound of each. */
export interface Amounts {
  readonly values: MinorUnits
  readonly bound: number
}

/** Which arithmetic to use: numbers where they provably fit, or BigInt even there (to compare the two). */
export type Arithmetic = 'fitting' | 'big'

/** Runs a formula over rows. The result is the same whatever the arithmetic. */
export function runFormula(
  { program }: Formula,
  inputs: Readonly<Record<string, MinorUnits>>,
  rows: Rows,
  limits: Limits,
  workspace: Workspace,
  arithmetic: Arithmetic,
): Amounts {
  const { fits, bound } = fitsNumbers(program, limits)
  if (fits && arithmetic === 'fitting' && areColumns(inputs))
    return { values: runColumns(program, inputs, rows, workspace), bound }
  const exact = Object.entries(inputs).map(([name, values]) => [name, Array.from(values, BigInt)])
  return { values: runBigNumbers(program, Object.fromEntries(exact), rows), bound }
}

function areColumns(
  inputs: Readonly<Record<string, MinorUnits>>,
): inputs is Readonly<Record<string, Column>> {
  for (const name in inputs) if (!(inputs[name] instanceof Float64Array)) return false
  return true
}
