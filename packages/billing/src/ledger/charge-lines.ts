import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { onRequest } from '../exact/on-request.ts'
import type { MinorUnits } from '../exact/minor-units.ts'
import { type Limits, plainLimits } from '../formula/bounds.ts'
import { type Amounts, type Arithmetic, FormulaRunner } from '../formula/formula-runner.ts'
import { type AmountTable, amountTable } from '../formula/amount-table.ts'
import { dearest } from '../formula/price-book.ts'
import { plainRows } from '../formula/rows.ts'
import { rateColumn } from '../charges/line-rate.ts'
import type { BilledQuantity } from './quantities.ts'
import { Cutter, type Segments } from './segments.ts'
import { type NetAndTaxOf, Taxer } from './taxer.ts'

/**
 * The lines of a charge as columns: line after line item, each with all its periods; one stretch of them for all items whose lines are
 * alike.
 */
export interface ChargeLines extends NetAndTaxOf {
  readonly count: number
  /** The days behind the worked-out amounts, cut again when somebody asks. */
  readonly segments: () => Segments
  /** What the formula comes to for each billed item, in the currency of the prices. */
  readonly worked: Amounts
  /** The same in the currency of the bill. */
  readonly converted: Amounts
  /** What each line comes to before tax is added or taken out: the converted amount, or a site's part of it. */
  readonly stated: Amounts
}

/** Splits the amounts of pools over their sites: see `split.ts`. */
export type Split = (amounts: Amounts) => Amounts

// Columns that are written over by every charge: what is kept is copied, as making columns costs more than filling them.
const scratch = new Cutter()

/** Bills one charge: cuts the days, runs the net formula, converts, then runs the tax formulas on the rounded amounts. */
export class ChargeBiller {
  private readonly charge: CompiledCharge
  private readonly arithmetic: Arithmetic
  private readonly net: FormulaRunner
  private readonly taxer: Taxer
  private readonly inputs: Record<string, MinorUnits>
  private limits: Limits | undefined
  private peak = 0
  private bills = 0
  private amounts: AmountTable | undefined

  constructor(charge: CompiledCharge, arithmetic: Arithmetic) {
    this.charge = charge
    this.arithmetic = arithmetic
    this.net = new FormulaRunner(charge.net)
    this.taxer = new Taxer(charge.tax, arithmetic)
    this.inputs = { ...charge.constants }
  }

  /** The lines, in columns that the next charge writes over. */
  bill(quantities: readonly BilledQuantity[], split: Split | undefined): ChargeLines {
    const { rates, weights, periods } = this.charge
    const cut = (cutter: Cutter): Segments => cutter.cut(quantities, rates.days, weights, periods)
    const segments = cut(scratch)
    const worked = this.work(segments)
    const converted = this.convert(worked, segments.lines)
    const stated = split === undefined ? converted : split(converted)
    const count = split === undefined ? segments.lines : this.charge.lines.length * periods.count
    const taxed = this.taxer.tax(stated, count)
    return {
      count,
      segments: onRequest(() => cut(new Cutter())),
      worked,
      converted,
      stated,
      ...taxed,
    }
  }

  /** Tax of amounts that correct the lines of this charge. */
  corrected(stated: Amounts, count: number): NetAndTaxOf {
    return this.taxer.corrected(stated, count)
  }

  private work(segments: Segments): Amounts {
    const { lines, starts, runs, count } = segments
    this.inputs['quantity'] = segments.quantity
    this.inputs['days'] = segments.days
    this.inputs['period'] = segments.period
    if (segments.of !== undefined) this.inputs['of'] = segments.of
    const limits = this.limitsOf(segments)
    if (this.bills++ > 0) this.keepAmounts()
    const { book } = this.charge.rates
    const rows = { lines, segments: count, starts, runs, prices: book, amounts: this.amounts }
    return this.net.run(this.inputs, rows, limits, this.arithmetic)
  }

  private convert(worked: Amounts, lines: number): Amounts {
    const { conversion } = this.charge
    if (conversion === undefined) return worked
    const kept = keptAmounts(worked, lines)
    const inputs = { amount: kept.values, 'exchange-rate': rateColumn(conversion.rates, lines) }
    const limits = plainLimits({ amount: kept.bound, 'exchange-rate': conversion.rates.limit })
    return new FormulaRunner(conversion.formula).run(
      inputs,
      plainRows(lines),
      limits,
      this.arithmetic,
    )
  }

  /** From the second time on, costs are looked up. */
  private keepAmounts(): void {
    const { charge, rates } = this.charge
    const known = this.amounts !== undefined && this.peak < this.amounts.width
    if (!known && charge.kind === 'per-unit' && charge.basis !== 'average')
      this.amounts = amountTable(rates.book, this.peak)
  }

  /** Limits that hold for these segments: those of earlier ones if they were no smaller. */
  private limitsOf({ peak, mostInLine, mostDays, longest, shortest, of }: Segments): Limits {
    const { limits } = this
    const { days = 0, period = 0 } = limits?.inputs ?? {}
    const holds = peak <= this.peak && mostDays <= days && longest <= period
    if (limits !== undefined && holds && mostInLine <= limits.segmentsInLine) return limits
    this.peak = Math.max(peak, this.peak)
    const divisor = of === undefined ? {} : { of: of.reduce((a, b) => Math.max(a, b), 0) }
    this.limits = {
      inputs: {
        ...this.charge.limits,
        ...divisor,
        quantity: this.peak,
        days: Math.max(mostDays, days),
        period: Math.max(longest, period),
      },
      shortestPeriod: Math.min(shortest, limits?.shortestPeriod ?? shortest),
      segmentsInLine: Math.max(mostInLine, limits?.segmentsInLine ?? 0),
      price: dearest(this.charge.rates.book),
    }
    return this.limits
  }
}

/** Lines in columns of their own, net and tax behind each other: making a column costs more than filling it. */
export function keptLines(lines: ChargeLines): ChargeLines {
  const { net, tax, count, worked, converted, stated } = lines
  const kept = new Map<Amounts, Amounts>()
  if (net.values instanceof Float64Array && tax.values instanceof Float64Array) {
    const block = new Float64Array(2 * count)
    block.set(net.values.subarray(0, count))
    block.set(tax.values.subarray(0, count), count)
    kept.set(net, { ...net, values: block.subarray(0, count) })
    kept.set(tax, { ...tax, values: block.subarray(count) })
  }
  const keep = (amounts: Amounts): Amounts => {
    const known = kept.get(amounts) ?? { ...amounts, values: amounts.values.slice() }
    kept.set(amounts, known)
    return known
  }
  return {
    ...lines,
    net: keep(net),
    tax: keep(tax),
    worked: keep(worked),
    converted: keep(converted),
    stated: keep(stated),
  }
}

/** Amounts in a column of their own. */
export const keptAmounts = ({ values, bound }: Amounts, lines: number): Amounts => ({
  values: values instanceof Float64Array ? values.slice(0, lines) : values,
  bound,
})
