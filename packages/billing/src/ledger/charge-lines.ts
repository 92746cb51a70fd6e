import type { Periods } from '../calendar/periods.ts'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { graduatedBound, priceBound } from '../formula/price-book.ts'
import { plainRows, type Rows } from '../formula/rows.ts'
import { type Amounts, type Arithmetic, runFormula } from '../formula/run-formula.ts'
import { Workspace } from '../formula/workspace.ts'
import { type BilledQuantity, type Segments, segmentsOf } from './segments.ts'

/** The lines of a charge as columns: item after item, each with all its periods. */
export interface ChargeLines {
  readonly count: number
  readonly segments: Segments
  readonly net: Amounts
  readonly tax: Amounts
}

/** Columns to write into: new ones for a ledger, the same ones again for a simulation. */
export class ChargeWorkspace {
  readonly segments = new Workspace()
  readonly net = new Workspace()
  readonly tax = new Workspace()
}

/** Bills one charge: cuts the days, runs the net formula, then the tax formula on the rounded net amounts. */
export function chargeLines(
  charge: CompiledCharge,
  quantities: readonly BilledQuantity[],
  periods: Periods,
  workspace: ChargeWorkspace,
  arithmetic: Arithmetic,
): ChargeLines {
  const count = quantities.length * periods.count
  const segments = segmentsOf(
    quantities,
    charge.uplifts,
    charge.dayCount,
    periods,
    workspace.segments,
  )
  const net = netAmounts(charge, segments, count, workspace, arithmetic)
  return { count, segments, net, tax: taxAmounts(charge, net, count, workspace, arithmetic) }
}

function netAmounts(
  charge: CompiledCharge,
  segments: Segments,
  lines: number,
  { net }: ChargeWorkspace,
  arithmetic: Arithmetic,
): Amounts {
  const { starts, runs, quantity, days, peak, mostInLine } = segments
  const { prices, constants, period } = charge
  const rows: Rows = { lines, segments: segments.count, starts, runs, prices }
  const limits = {
    inputs: { ...charge.limits, quantity: peak, days: 31, period: 31 },
    least: { period: 28 },
    segmentsInLine: mostInLine,
    graduated: (most: number) => graduatedBound(prices, most),
    price: priceBound(prices),
  }
  return runFormula(
    charge.net,
    { ...constants, quantity, days, period },
    rows,
    limits,
    net,
    arithmetic,
  )
}

/** Tax on rounded net amounts; zeros for a charge without VAT. */
export function taxAmounts(
  { tax, constants, limits }: CompiledCharge,
  net: Amounts,
  lines: number,
  workspace: ChargeWorkspace,
  arithmetic: Arithmetic,
): Amounts {
  if (tax === undefined) return { values: new Float64Array(lines), bound: 0 }
  const bounds = {
    inputs: { ...limits, net: net.bound },
    least: {},
    segmentsInLine: 0,
    graduated: Number,
    price: 0,
  }
  const inputs = { ...constants, net: net.values }
  return runFormula(tax, inputs, plainRows(lines), bounds, workspace.tax, arithmetic)
}
