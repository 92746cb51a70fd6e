import {
  type CompiledCommitment,
  counts,
  windowAt,
  windowDays,
} from '../charges/compiled-commitment.ts'
import { rowOf } from '../charges/compiled-charge.ts'
import { entry } from '../exact/column.ts'
import { amountAt, type MinorUnits } from '../exact/minor-units.ts'
import { plainLimits } from '../formula/bounds.ts'
import { type Arithmetic, FormulaRunner } from '../formula/formula-runner.ts'
import { exactPrice } from '../formula/price-book.ts'
import { plainRows } from '../formula/rows.ts'
import type { BilledCharge } from './billed-charge.ts'
import { keptAmounts } from './charge-lines.ts'
import { type NetAndTaxOf, Taxer } from './taxer.ts'

/** What the windows of a commitment come to: a line for each window whose net is not zero. */
export interface BilledCommitment extends NetAndTaxOf {
  readonly commitment: CompiledCommitment
  /** what counts toward each window, in minor units */
  readonly counted: readonly bigint[]
}

/** Tests a commitment on the lines of the charges that it counts. */
export function billCommitment(
  commitment: CompiledCommitment,
  counted: readonly bigint[],
  arithmetic: Arithmetic,
): BilledCommitment {
  const { windows, rates, rows, formula, tax } = commitment
  const spans = windows.first.map((_, window) => windowDays(commitment, window))
  const committed = rows.map((row) => exactPrice(rates.book, row, 0))
  const inputs = {
    committed: column(committed),
    days: column(spans.map(({ days }) => BigInt(days))),
    period: column(spans.map(({ of }) => BigInt(of))),
    counted: column(counted),
  }
  const limits = {
    ...plainLimits({
      committed: largest(committed),
      days: 366,
      period: 366,
      counted: largest(counted),
    }),
    shortestPeriod: 28,
  }
  const run = new FormulaRunner(formula).run(inputs, plainRows(windows.count), limits, arithmetic)
  const stated = keptAmounts(run, windows.count)
  const taxed = new Taxer(tax, arithmetic).tax(stated, windows.count)
  return {
    commitment,
    counted,
    net: keptAmounts(taxed.net, windows.count),
    tax: keptAmounts(taxed.tax, windows.count),
  }
}

const column = (values: readonly bigint[]): MinorUnits =>
  values.every((value) => Number.isSafeInteger(Number(value)))
    ? Float64Array.from(values, Number)
    : values

const largest = (values: readonly bigint[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(Number(value))), 0)

/** The net lines that count in each window of a commitment, with their corrections. */
export function countedLines(
  commitment: CompiledCommitment,
  charges: readonly BilledCharge[],
): bigint[] {
  const sums: bigint[] = commitment.windows.first.map(() => 0n)
  for (const billed of charges) {
    const { charge } = billed
    if (!counts(commitment.commitment, charge.id, charge.charge.kind)) continue
    charge.periods.first.forEach((day, period) => {
      const window = windowAt(commitment, day)
      for (let item = 0; item < charge.lines.length; item++)
        sums[window] = entry(sums, window) + netWithCorrection(billed, item, period)
    })
  }
  return sums
}

function netWithCorrection(
  { charge, billed, adjustments }: BilledCharge,
  item: number,
  period: number,
): bigint {
  const row = rowOf(charge, item, period)
  const correction = adjustments === undefined ? 0n : amountAt(adjustments.net.values, row)
  return amountAt(billed.net.values, row) + correction
}
