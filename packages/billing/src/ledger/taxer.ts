import type { Column } from '../exact/column.ts'
import type { MinorUnits } from '../exact/minor-units.ts'
import { rateColumn } from '../charges/line-rate.ts'
import type { TaxRule } from '../charges/tax-rule.ts'
import { type Limits, plainLimits } from '../formula/bounds.ts'
import type { Formula } from '../formula/formula.ts'
import { type Amounts, type Arithmetic, FormulaRunner } from '../formula/formula-runner.ts'
import { plainRows } from '../formula/rows.ts'

/** Net amounts and the tax on them. */
export interface NetAndTaxOf {
  readonly net: Amounts
  readonly tax: Amounts
}

/** Adds tax to net amounts, or takes it out of gross ones; zeros for lines without VAT. */
export class Taxer {
  private readonly rule: TaxRule
  private readonly arithmetic: Arithmetic
  private readonly runners = new Map<Formula, Run>()
  private rates: MinorUnits | undefined
  private ratesFor = 0

  constructor(rule: TaxRule, arithmetic: Arithmetic) {
    this.rule = rule
    this.arithmetic = arithmetic
  }

  /** Of lines that stand item after item, each with all its periods. */
  tax(stated: Amounts, lines: number): NetAndTaxOf {
    return this.taxed(stated, lines, this.ratesOf(lines))
  }

  /** Of what corrects such lines: what more is owed at the rate of its own invoice, a credit at that of the line that it corrects. */
  corrected(stated: Amounts, lines: number): NetAndTaxOf {
    const { rule } = this
    if (rule.kind === 'none' || rule.rank === 'charge') return this.tax(stated, lines)
    const rates = correctionRates(
      stated,
      rateColumn(rule.ofCorrections, lines),
      this.ratesOf(lines),
    )
    return this.taxed(stated, lines, rates)
  }

  private taxed(stated: Amounts, lines: number, rates: MinorUnits): NetAndTaxOf {
    const { rule } = this
    switch (rule.kind) {
      case 'none':
        return { net: stated, tax: { values: zeros(lines), bound: 0 } }
      case 'exclusive':
        return { net: stated, tax: this.run(rule.tax, { net: stated }, rates, lines) }
      case 'inclusive': {
        const net = this.run(rule.net, { gross: stated }, rates, lines)
        const kept = { ...net, values: net.values.slice() } // the next run of a formula writes over its column
        return { net: kept, tax: this.run(rule.tax, { gross: stated, net: kept }, rates, lines) }
      }
    }
  }

  private ratesOf(lines: number): MinorUnits {
    const { rule } = this
    if (rule.kind === 'none') return zeros(1)
    if (this.rates === undefined || this.ratesFor < lines) {
      this.rates = rateColumn(rule.rates, rule.rank === 'charge' ? 1 : lines)
      this.ratesFor = lines
    }
    return this.rates
  }

  private run(
    formula: Formula,
    amounts: Readonly<Record<string, Amounts>>,
    rates: MinorUnits,
    lines: number,
  ): Amounts {
    const kept = this.runners.get(formula) ?? new Run(formula)
    this.runners.set(formula, kept)
    const limit = this.rule.kind === 'none' ? 0 : this.rule.rates.limit
    return kept.run(amounts, rates, limit, lines, this.arithmetic)
  }
}

/** For each correction one of two rates, by whether more is owed. */
function correctionRates(
  { values }: Amounts,
  ofCorrections: MinorUnits,
  ofLines: MinorUnits,
): MinorUnits {
  if (ofCorrections instanceof Float64Array && ofLines instanceof Float64Array)
    return ofCorrections.map((rate, line) =>
      Number(values[line] ?? 0) > 0 ? rate : (ofLines[line] as number),
    )
  return Array.from({ length: ofCorrections.length }, (_, line) =>
    BigInt(((values[line] ?? 0) > 0 ? ofCorrections : ofLines)[line] ?? 0),
  )
}

/** A formula on amounts and a rate, with its limits at hand while they stay the same. */
class Run {
  private readonly runner: FormulaRunner
  private readonly inputs: Record<string, MinorUnits> = {}
  private limits: Limits | undefined

  constructor(formula: Formula) {
    this.runner = new FormulaRunner(formula)
  }

  run(
    amounts: Readonly<Record<string, Amounts>>,
    rates: MinorUnits,
    limit: number,
    lines: number,
    arithmetic: Arithmetic,
  ): Amounts {
    const bounds: Record<string, number> = { rate: limit }
    let same = this.limits !== undefined
    for (const name in amounts) {
      const { values, bound } = amounts[name] as Amounts // a key of the object
      this.inputs[name] = values
      bounds[name] = bound
      if (this.limits?.inputs[name] !== bound) same = false
    }
    this.inputs['rate'] = rates
    if (!same || this.limits === undefined) this.limits = plainLimits(bounds)
    return this.runner.run(this.inputs, plainRows(lines), this.limits, arithmetic)
  }
}

let noTax: Column = new Float64Array(0)

/** So many zeros; nobody writes into them. */
export function zeros(lines: number): Column {
  if (noTax.length < lines) noTax = new Float64Array(lines)
  return noTax
}
