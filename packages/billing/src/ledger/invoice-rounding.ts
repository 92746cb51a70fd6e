import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { rowOf } from '../charges/compiled-charge.ts'
import type { Contract } from '../charges/contract.ts'
import { lineRounding } from '../charges/rounding.ts'
import { entry } from '../exact/column.ts'
import { amountAt } from '../exact/minor-units.ts'
import { plus, powerOfTen, type Ratio, ratio, rounded } from '../exact/ratio.ts'
import { unrounded } from '../formula/trace.ts'
import type { BilledCharge } from './billed-charge.ts'
import type { BilledCommitment } from './commitments.ts'
import { lineSegments, workLine } from './line-numbers.ts'

/** What an invoice sums up to before it is rounded, and the sum of its rounded lines, in minor units. */
export interface InvoiceSum {
  readonly exact: Ratio
  readonly lines: bigint
}

/** Whether a line counts with what it is before it is rounded: nothing was done to it after the formula. */
export const countsExactly = ({ conversion, isAllocated, tax }: CompiledCharge): boolean =>
  conversion === undefined && !isAllocated && tax.kind !== 'inclusive'

/** The exact and the rounded net sums of the invoices, the settlement last. */
export function invoiceSums(
  contract: Contract,
  charges: readonly BilledCharge[],
  commitments: readonly BilledCommitment[],
): InvoiceSum[] {
  const sums: InvoiceSum[] = Array.from({ length: contract.invoices.count + 1 }, () => ({
    exact: ratio(0),
    lines: 0n,
  }))
  const put = (invoice: number, exact: Ratio, units: bigint): void => {
    const place = Math.min(invoice, contract.invoices.count)
    const sum = entry(sums, place)
    sums[place] = { exact: plus(sum.exact, exact), lines: sum.lines + units }
  }
  const scale = powerOfTen(contract.exponent)
  for (const billed of charges) {
    const { charge, billed: lines, adjustments } = billed
    for (let period = 0; period < charge.periods.count; period++)
      for (let item = 0; item < charge.lines.length; item++) {
        const row = rowOf(charge, item, period)
        const net = amountAt(lines.net.values, row)
        const exact = countsExactly(charge) ? exactNet(billed, item, period) : ratio(net, scale)
        put(entry(charge.invoiceOf, period), exact, net)
        if (adjustments === undefined) continue
        const correction = amountAt(adjustments.net.values, row)
        put(entry(charge.endsOn, period) + 1, ratio(correction, scale), correction)
      }
  }
  for (const { commitment, net } of commitments)
    commitment.invoiceOf.forEach((invoice, window) => {
      const units = amountAt(net.values, window)
      put(invoice, ratio(units, scale), units)
    })
  return sums
}

/** The net of a line before it is rounded. */
export function exactNet({ charge, billed }: BilledCharge, item: number, period: number): Ratio {
  const row = rowOf(charge, item, period)
  const segments = lineSegments(charge, billed.segments(), row, period)
  return unrounded(workLine(charge, billed.segments(), row, segments)).value
}

/** What each invoice's rounded sum exceeds the sum of its rounded lines by. */
export function roundingDifferences(
  contract: Contract,
  charges: readonly BilledCharge[],
  commitments: readonly BilledCommitment[],
): bigint[] {
  const { digits, mode } = lineRounding(contract.terms, contract.exponent)
  return invoiceSums(contract, charges, commitments).map(({ exact, lines }) => {
    const { numerator, denominator } = rounded(exact, digits, mode)
    return (numerator * powerOfTen(contract.exponent)) / denominator - lines
  })
}
