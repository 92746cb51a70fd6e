import { adjustmentFormula } from '../charges/charge-formulas.ts'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import type { Contract } from '../charges/contract.ts'
import { sumOf } from '../exact/minor-units.ts'
import { plainLimits } from '../formula/bounds.ts'
import { type Amounts, type Arithmetic, FormulaRunner } from '../formula/formula-runner.ts'
import { plainRows } from '../formula/rows.ts'
import type { Timeline } from '../headcount/timeline.ts'
import { type ChargeBiller, type ChargeLines, keptAmounts, keptLines } from './charge-lines.ts'
import { type Knowledge, quantitiesOf } from './quantities.ts'
import { poolSplit } from './split.ts'

/** Corrections of each line of a charge; where net and tax are zero there is nothing to correct. */
export interface Adjustments {
  /** what the stated amounts are corrected by */
  readonly stated: Amounts
  readonly net: Amounts
  readonly tax: Amounts
}

/** The lines of a charge as they stand on the invoices, and what they were later corrected by. */
export interface BilledCharge {
  readonly charge: CompiledCharge
  readonly billed: ChargeLines
  /** Only what is billed in advance is ever recomputed. */
  readonly recomputed?: ChargeLines
  readonly adjustments?: Adjustments
}

/** Bills a charge under the contract's way of issuing invoices. What is not kept is written over by the next charge. */
export function billCharge(
  charge: CompiledCharge,
  contract: Contract,
  timelines: readonly Timeline[],
  biller: ChargeBiller,
  { arithmetic, keep }: { readonly arithmetic: Arithmetic; readonly keep: boolean },
): BilledCharge {
  const lines = (knowledge: Knowledge): ChargeLines =>
    biller.bill(
      quantitiesOf(charge, contract, timelines, knowledge),
      charge.isAllocated ? poolSplit(charge, contract, timelines, knowledge) : undefined,
    )
  const turnedOut = lines('turned-out')
  if (contract.issued === 'in-arrears' || charge.stride === 0)
    return { charge, billed: keep ? keptLines(turnedOut) : turnedOut }
  const recomputed = keptLines(turnedOut)
  const billed = keptLines(lines('at-issue'))
  const adjustments = adjustmentsOf(recomputed, billed, biller, contract.exponent, arithmetic)
  return { charge, billed, recomputed, adjustments }
}

/** Corrects what was billed in advance. Tax is worked out on the correction itself. */
function adjustmentsOf(
  recomputed: ChargeLines,
  billed: ChargeLines,
  biller: ChargeBiller,
  exponent: number,
  arithmetic: Arithmetic,
): Adjustments {
  const { count } = billed
  const inputs = { recomputed: recomputed.stated.values, 'already-billed': billed.stated.values }
  const limits = plainLimits({
    recomputed: recomputed.stated.bound,
    'already-billed': billed.stated.bound,
  })
  const runner = new FormulaRunner(adjustmentFormula(exponent, exponent))
  const stated = keptAmounts(runner.run(inputs, plainRows(count), limits, arithmetic), count)
  const { net, tax } = biller.corrected(stated, count)
  return { stated, net: keptAmounts(net, count), tax: keptAmounts(tax, count) }
}

/** The sum of all lines of a charge, corrections included. */
export function chargeTotal(
  { charge, billed, adjustments }: BilledCharge,
  amount: 'net' | 'tax',
): bigint {
  const total = ({ values, bound }: Amounts): bigint => sumOf(values, billed.count, bound)
  const once = total(billed[amount])
  const billedTotal = charge.stride === 0 ? once * BigInt(charge.lines.length) : once
  return adjustments === undefined ? billedTotal : billedTotal + total(adjustments[amount])
}
