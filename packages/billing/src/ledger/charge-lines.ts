import type { Periods } from '../calendar/periods.ts'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import type { Column } from '../exact/column.ts'
import { onRequest } from '../exact/on-request.ts'
import type { MinorUnits } from '../exact/minor-units.ts'
import { type Limits, plainLimits } from '../formula/bounds.ts'
import { type Amounts, type Arithmetic, FormulaRunner } from '../formula/formula-runner.ts'
import { type AmountTable, amountTable, dearest } from '../formula/price-book.ts'
import { plainRows } from '../formula/rows.ts'
import { type BilledQuantity, Cutter, type Segments } from './segments.ts'

/** The lines of a charge as columns: item after item, each with all its periods; one stretch of them for all items of a base fee. */
export interface ChargeLines {
  readonly count: number
  /** The days behind the lines, cut again when somebody asks. */
  readonly segments: () => Segments
  readonly net: Amounts
  readonly tax: Amounts
}

// Columns that are written over by every charge: what is kept is copied, as making columns costs more than filling them.
const scratch = new Cutter()

/** Bills one charge: cuts the days, runs the net formula, then the tax formula on the rounded net amounts. */
export class ChargeBiller {
  private readonly charge: CompiledCharge
  private readonly arithmetic: Arithmetic
  private readonly net: FormulaRunner
  private readonly tax: TaxBiller
  private readonly inputs: Record<string, MinorUnits>
  private limits: Limits | undefined
  private peak = 0
  private bills = 0
  private amounts: AmountTable | undefined

  constructor(charge: CompiledCharge, arithmetic: Arithmetic) {
    this.charge = charge
    this.arithmetic = arithmetic
    this.net = new FormulaRunner(charge.net)
    this.tax = new TaxBiller(charge, arithmetic)
    this.inputs = { ...charge.constants }
  }

  /** The lines, in columns that the next charge writes over. */
  bill(quantities: readonly BilledQuantity[], periods: Periods): ChargeLines {
    const { uplifts, dayCount, prices } = this.charge
    const cut = (cutter: Cutter): Segments => cutter.cut(quantities, uplifts, dayCount, periods)
    const segments = cut(scratch)
    const { lines, starts, runs, count } = segments
    this.inputs['quantity'] = segments.quantity
    this.inputs['days'] = segments.days
    this.inputs['period'] = segments.period
    const limits = this.limitsOf(segments)
    if (this.bills++ > 0) this.keepAmounts()
    const rows = { lines, segments: count, starts, runs, prices, amounts: this.amounts }
    const net = this.net.run(this.inputs, rows, limits, this.arithmetic)
    const tax = this.tax.bill(net, lines)
    return { count: lines, segments: onRequest(() => cut(new Cutter())), net, tax }
  }

  /** From the second time on, costs are looked up. */
  private keepAmounts(): void {
    const known = this.amounts !== undefined && this.peak < this.amounts.width
    if (!known && this.charge.charge.kind === 'per-unit')
      this.amounts = amountTable(this.charge.prices, this.peak)
  }

  /** Limits that hold for these segments: those of earlier ones if they were no smaller. */
  private limitsOf({ peak, mostInLine }: Segments): Limits {
    const { limits } = this
    if (limits !== undefined && peak <= this.peak && mostInLine <= limits.segmentsInLine)
      return limits
    this.peak = Math.max(peak, this.peak)
    this.limits = {
      inputs: { ...this.charge.limits, quantity: this.peak, days: 31, period: 31 },
      shortestPeriod: 28,
      segmentsInLine: Math.max(mostInLine, limits?.segmentsInLine ?? 0),
      price: dearest(this.charge.prices),
    }
    return this.limits
  }
}

/** Works out tax on rounded net amounts; zeros for a charge without VAT. */
export class TaxBiller {
  private readonly charge: CompiledCharge
  private readonly arithmetic: Arithmetic
  private readonly runner: FormulaRunner | undefined
  private readonly inputs: Record<string, MinorUnits>
  private limits: Limits | undefined

  constructor(charge: CompiledCharge, arithmetic: Arithmetic) {
    this.charge = charge
    this.arithmetic = arithmetic
    this.runner = charge.tax === undefined ? undefined : new FormulaRunner(charge.tax)
    this.inputs = { ...charge.constants }
  }

  bill(net: Amounts, lines: number): Amounts {
    if (this.runner === undefined) return { values: zeros(lines), bound: 0 }
    if (this.limits === undefined || this.limits.inputs['net'] !== net.bound)
      this.limits = plainLimits({ ...this.charge.limits, net: net.bound })
    this.inputs['net'] = net.values
    return this.runner.run(this.inputs, plainRows(lines), this.limits, this.arithmetic)
  }
}

let noTax: Column = new Float64Array(0)

/** So many zeros; nobody writes into them. */
function zeros(lines: number): Column {
  if (noTax.length < lines) noTax = new Float64Array(lines)
  return noTax
}

/** Lines in columns of their own, the two behind each other: making a column costs more than filling it. */
export function keptLines(lines: ChargeLines): ChargeLines {
  const { net, tax, count } = lines
  if (!(net.values instanceof Float64Array && tax.values instanceof Float64Array)) return lines
  const block = new Float64Array(2 * count)
  block.set(net.values.subarray(0, count))
  block.set(tax.values.subarray(0, count), count)
  return {
    ...lines,
    net: { ...net, values: block.subarray(0, count) },
    tax: { ...tax, values: block.subarray(count) },
  }
}

/** Amounts in a column of their own. */
export const kept = ({ values, bound }: Amounts, lines: number): Amounts => ({
  values: values instanceof Float64Array ? values.slice(0, lines) : values,
  bound,
})
