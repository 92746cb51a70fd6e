import { input, round, subtract } from '../formula/expression.ts'
import { formulaByDigits } from '../formula/formula.ts'
import { plainRows } from '../formula/rows.ts'
import { type Amounts, type Arithmetic, FormulaRunner } from '../formula/formula-runner.ts'
import { plainLimits } from '../formula/bounds.ts'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { type ChargeLines, kept, TaxBiller } from './charge-lines.ts'

/** What a line billed in advance has to be corrected by: recomputed − already billed, both rounded lines. */
export const adjustmentFormula = formulaByDigits((exponent) => {
  const recomputed = input('recomputed', 'money', { rank: 'line', digits: exponent })
  const billed = input('already-billed', 'money', { rank: 'line', digits: exponent })
  return round(subtract(recomputed, billed), exponent)
})

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
  const inputs = { recomputed: recomputed.net.values, 'already-billed': billed.net.values }
  const limits = plainLimits({
    recomputed: recomputed.net.bound,
    'already-billed': billed.net.bound,
  })
  const runner = new FormulaRunner(adjustmentFormula(exponent, exponent))
  const net = kept(runner.run(inputs, plainRows(billed.count), limits, arithmetic), billed.count)
  const tax = new TaxBiller(charge, arithmetic).bill(net, billed.count)
  return { net, tax: kept(tax, billed.count) }
}
