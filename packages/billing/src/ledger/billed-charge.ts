import type { CompiledCharge } from '../charges/compiled-charge.ts'
import type { Contract } from '../charges/contract.ts'
import { sumOf } from '../exact/minor-units.ts'
import type { Amounts, Arithmetic } from '../formula/run-formula.ts'
import type { Timeline } from '../headcount/timeline.ts'
import { type Adjustments, adjustmentsOf } from './adjustments.ts'
import { type ChargeLines, chargeLines, ChargeWorkspace } from './charge-lines.ts'
import { quantitiesOf } from './quantities.ts'

/** The lines of a charge as they stand on the invoices, and what they were later corrected by. */
export interface BilledCharge {
  readonly charge: CompiledCharge
  readonly billed: ChargeLines
  /** Only what is billed in advance is ever recomputed. */
  readonly recomputed?: ChargeLines
  readonly adjustments?: Adjustments
}

/** Bills one charge under the contract's way of issuing invoices. */
export function billCharge(
  charge: CompiledCharge,
  contract: Contract,
  timelines: readonly Timeline[],
  workspace: ChargeWorkspace,
  arithmetic: Arithmetic,
): BilledCharge {
  const { periods, exponent, issued } = contract
  const turnedOut = quantitiesOf(charge, contract, timelines, 'turned-out')
  const recomputed = chargeLines(charge, turnedOut, periods, workspace, arithmetic)
  if (issued === 'in-arrears' || charge.charge.kind === 'base-fee')
    return { charge, billed: recomputed }
  const atIssue = quantitiesOf(charge, contract, timelines, 'at-issue')
  const billed = chargeLines(charge, atIssue, periods, new ChargeWorkspace(), arithmetic)
  const adjustments = adjustmentsOf(charge, recomputed, billed, exponent, arithmetic)
  return { charge, billed, recomputed, adjustments }
}

/** The sum of all lines of a charge, corrections included. */
export function chargeTotal({ billed, adjustments }: BilledCharge, amount: 'net' | 'tax'): bigint {
  const total = ({ values, bound }: Amounts): bigint => sumOf(values, billed.count, bound)
  return total(billed[amount]) + (adjustments === undefined ? 0n : total(adjustments[amount]))
}
