import type { CompiledCharge } from '../charges/compiled-charge.ts'
import type { Contract } from '../charges/contract.ts'
import { sumOf } from '../exact/minor-units.ts'
import type { Amounts, Arithmetic } from '../formula/formula-runner.ts'
import type { Timeline } from '../headcount/timeline.ts'
import { type Adjustments, adjustmentsOf } from './adjustments.ts'
import { type ChargeBiller, type ChargeLines, keptLines } from './charge-lines.ts'
import { quantitiesOf } from './quantities.ts'

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
  const { periods, exponent, issued } = contract
  const lines = biller.bill(quantitiesOf(charge, contract, timelines, 'turned-out'), periods)
  if (issued === 'in-arrears' || charge.stride === 0)
    return { charge, billed: keep ? keptLines(lines) : lines }
  const recomputed = keptLines(lines)
  const atIssue = biller.bill(quantitiesOf(charge, contract, timelines, 'at-issue'), periods)
  const billed = keptLines(atIssue)
  const adjustments = adjustmentsOf(charge, recomputed, billed, exponent, arithmetic)
  return { charge, billed, recomputed, adjustments }
}

/** The sum of all lines of a charge, corrections included. */
export function chargeTotal(
  { charge, billed, adjustments }: BilledCharge,
  amount: 'net' | 'tax',
): bigint {
  const total = ({ values, bound }: Amounts): bigint => sumOf(values, billed.count, bound)
  const once = total(billed[amount])
  const billedTotal = charge.stride === 0 ? once * BigInt(charge.items.length) : once
  return adjustments === undefined ? billedTotal : billedTotal + total(adjustments[amount])
}
