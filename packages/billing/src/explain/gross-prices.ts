import { netOfGrossFormula, taxOfGrossFormula } from '../charges/charge-formulas.ts'
import { ratePlace, type TaxRule } from '../charges/tax-rule.ts'
import { entry } from '../exact/column.ts'
import { powerOfTen, type Ratio, ratio } from '../exact/ratio.ts'
import { traceOf, work } from '../formula/trace.ts'
import { amountAt } from '../exact/minor-units.ts'
import { type LineContext, lineFacts } from './line-context.ts'
import { makeStep } from './make-step.ts'
import type { Step } from './step.ts'
import { endsAt, majorUnits, moneyValue, roundingOf } from './values.ts'

/** The rate of a line as a share of one, and as the terms write it. What more is owed by a correction has that of its own invoice. */
export function rateOf(
  rule: Exclude<TaxRule, { kind: 'none' }>,
  period: number,
  of: 'line' | 'owed-by-correction',
) {
  const { units, digits } = of === 'line' ? rule.rates : rule.ofCorrections
  const share = ratio(entry(units, rule.rank === 'charge' ? 0 : period), powerOfTen(digits))
  return { share, written: entry(rule.written, ratePlace(rule, period, of)) }
}

/** Whether a line is a correction by which more is owed. */
export const owedAs = ({ billed, place, row }: LineContext): 'line' | 'owed-by-correction' => {
  if (place.kind !== 'adjustment') return 'line'
  const { adjustments } = entry(billed.charges, place.charge)
  const isOwed = adjustments !== undefined && amountAt(adjustments.stated.values, row) > 0n
  return isOwed ? 'owed-by-correction' : 'line'
}

/** What a line with inclusive prices comes to, tax and all, in minor units. */
const grossOf = ({ lines, row, billed, place }: LineContext): bigint => {
  const { adjustments } = entry(billed.charges, place.charge)
  const corrected = place.kind === 'adjustment' ? adjustments?.stated : undefined
  return amountAt((corrected ?? lines.stated).values, row)
}

function inputsOf(context: LineContext, share: Ratio): Readonly<Record<string, Ratio>> {
  const { exponent } = context.billed.contract
  return { gross: majorUnits(grossOf(context), exponent), rate: share }
}

/** The net part of a price that includes VAT: gross ÷ (1 + rate). */
export function netOfGrossStep(
  context: LineContext,
  id: string,
  net: bigint,
  stated: (id: string) => Step,
): Step {
  const { charge, billed, place } = context
  const { terms, exponent } = billed.contract
  if (charge.tax.kind !== 'inclusive') throw new Error(`${id}: the prices include no tax`)
  const { share, written } = rateOf(charge.tax, place.period, owedAs(context))
  const { digits } = charge.tax.rates
  const formula = netOfGrossFormula(digits, exponent, charge.tax.rank)
  const worked = work(formula.expression, { inputs: inputsOf(context, share), segments: [] })
  endsAt(worked, net, exponent, id)
  const facts = { ...lineFacts(context, 'net'), rate: written }
  return makeStep(terms, id, 'net-of-gross', facts, moneyValue(net, exponent, terms.currency), {
    formula: traceOf(worked),
    ...roundingOf(worked, 'tax'),
    policy: 'tax/inclusive',
    path: `charges.${charge.id}.vat`,
    children: () => [stated(`${id}/gross`)],
  })
}

/** The VAT part of such a price: gross − net. */
export function taxOfGrossStep(
  context: LineContext,
  id: string,
  { net, tax }: { readonly net: bigint; readonly tax: bigint },
  children: () => readonly Step[],
): Step {
  const { charge, billed, place } = context
  const { terms, exponent } = billed.contract
  if (charge.tax.kind !== 'inclusive') throw new Error(`${id}: the prices include no tax`)
  const { share, written } = rateOf(charge.tax, place.period, owedAs(context))
  const inputs = { ...inputsOf(context, share), net: majorUnits(net, exponent) }
  const worked = work(taxOfGrossFormula(exponent, 0).expression, { inputs, segments: [] })
  endsAt(worked, tax, exponent, id)
  const facts = { ...lineFacts(context, 'tax'), rate: written }
  return makeStep(terms, id, 'tax-of-gross', facts, moneyValue(tax, exponent, terms.currency), {
    formula: traceOf(worked),
    policy: 'tax/inclusive',
    path: `charges.${charge.id}.vat`,
    children,
  })
}
