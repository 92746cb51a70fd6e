import { input, round, subtract } from '../formula/expression.ts'
import { type Formula, formula } from '../formula/formula.ts'
import { plainRows } from '../formula/rows.ts'
import { type Amounts, type Arithmetic, runFormula } from '../formula/run-formula.ts'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { type ChargeLines, ChargeWorkspace, taxAmounts } from './charge-lines.ts'

/** What a line billed in advance has to be corrected by: recomputed − already billed, both rounded lines. */
export function adjustmentFormula(exponent: number): Formula {
  return formula(`adjustment/${exponent}`, () => {
    const recomputed = input('recomputed', 'money', { rank: 'line', digits: exponent })
    const billed = input('already-billed', 'money', { rank: 'line', digits: exponent })
    return round(subtract(recomputed, billed), exponent)
  })
}

/** Corrections of each line of a charge; where the net amount is zero there is nothing to correct. */
export interface Adjustments {
  readonly net: Amounts
  readonly tax: Amounts
}

/** Corrects what was billed in advance. Tax is worked out on the correction itself, as on any line. */
export function adjustmentsOf(
  charge: CompiledCharge,
  recomputed: ChargeLines,
  billed: ChargeLines,
  exponent: number,
  arithmetic: Arithmetic,
): Adjustments {
  const workspace = new ChargeWorkspace()
  const inputs = { recomputed: recomputed.net.values, 'already-billed': billed.net.values }
  const limits = {
    inputs: { recomputed: recomputed.net.bound, 'already-billed': billed.net.bound },
    least: {},
    segmentsInLine: 0,
    graduated: Number,
    price: 0,
  }
  const formula = adjustmentFormula(exponent)
  const rows = plainRows(billed.count)
  const net = runFormula(formula, inputs, rows, limits, workspace.net, arithmetic)
  return { net, tax: taxAmounts(charge, net, billed.count, workspace, arithmetic) }
}
