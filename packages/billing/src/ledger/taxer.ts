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

  tax(stated: Amounts, lines: number): NetAndTaxOf {
    const { rule } = this
    switch (rule.kind) {
      case 'none':
        return { net: stated, tax: { values: zeros(lines), bound: 0 } }
      case 'exclusive':
        return { net: stated, tax: this.run(rule.tax, { net: stated }, lines) }
      case 'inclusive': {
        const net = this.run(rule.net, { gross: stated }, lines)
        const kept = { ...net, values: net.values.slice() } // the next run of a formula writes over its column
        return { net: kept, tax: this.run(rule.tax, { gross: stated, net: kept }, lines) }
      }
    }
  }

  private run(
    formula: Formula,
    amounts: Readonly<Record<string, Amounts>>,
    lines: number,
  ): Amounts {
    const kept = this.runners.get(formula) ?? new Run(formula)
    this.runners.set(formula, kept)
    if (this.rule.kind !== 'none' && (this.rates === undefined || this.ratesFor < lines)) {
      this.rates = rateColumn(this.rule.rates, this.rule.rank === 'charge' ? 1 : lines)
      this.ratesFor = lines
    }
    const limit = this.rule.kind === 'none' ? 0 : this.rule.rates.limit
    return kept.run(amounts, this.rates ?? zeros(1), limit, lines, this.arithmetic)
  }
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
