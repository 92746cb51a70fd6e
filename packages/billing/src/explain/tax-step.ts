import type { Billed } from '../invoices/billed.ts'
import { lineAmounts, lineDays } from '../invoices/lines.ts'
import { entry } from '../exact/column.ts'
import { traceOf, work } from '../formula/trace.ts'
import type { TaxRule } from '../charges/tax-rule.ts'
import type { LinePlace } from '../ledger/line-order.ts'
import { netOfGrossStep, owedAs, rateOf, taxOfGrossStep } from './gross-prices.ts'
import { lineContext, lineFacts } from './line-context.ts'
import { makeStep } from './make-step.ts'
import { adjustmentStep } from './charge-net-step.ts'
import { netStep } from './net-step.ts'
import { statedStep } from './stated-step.ts'
import type { LineFacts, Step } from './step.ts'
import { endsAt, majorUnits, moneyValue, roundingOf } from './values.ts'

/** What the tax of a line is about: its rule, which of the rates, and where the terms speak of it. */
interface TaxedLine {
  readonly rule: TaxRule
  readonly period: number
  readonly of: 'line' | 'owed-by-correction'
  readonly path: string
  readonly isSaid: boolean
  readonly facts: LineFacts
}

/** Explains the tax of a line: its rounded net amount times the rate, what a gross price holds, or why there is none. */
export function taxStep(billed: Billed, place: LinePlace, id: string, withNet = true): Step {
  const { terms, exponent } = billed.contract
  const { rule, period, of, path, isSaid, facts } = taxedLine(billed, place)
  const { net, tax } = lineAmounts(billed, place)
  const value = moneyValue(tax, exponent, terms.currency)
  const children = (): Step[] => (withNet ? [netStep(billed, place, `${id}/net`)] : [])
  if (rule.kind === 'none')
    return makeStep(terms, id, 'no-tax', facts, value, {
      policy: 'tax/none',
      path,
      assumed: !isSaid,
      children,
    })
  if (rule.kind === 'inclusive') return inclusiveTaxStep(billed, place, id)
  const { share, written } = rateOf(rule, period, of)
  const worked = work(rule.tax.expression, {
    inputs: { net: majorUnits(net, exponent), rate: share },
    segments: [],
  })
  endsAt(worked, tax, exponent, id)
  return makeStep(terms, id, 'tax', { ...facts, rate: written }, value, {
    formula: traceOf(worked),
    ...roundingOf(worked, 'tax'),
    policy: 'tax/exclusive',
    path,
    children,
  })
}

function taxedLine(billed: Billed, place: LinePlace): TaxedLine {
  switch (place.kind) {
    case 'charge':
    case 'adjustment': {
      const context = lineContext(billed, place, 'billed')
      const { charge } = context
      return {
        rule: charge.tax,
        period: place.period,
        of: owedAs(context),
        path: `charges.${charge.id}.vat`,
        isSaid: charge.charge.vat !== undefined,
        facts: lineFacts(context, 'tax'),
      }
    }
    case 'commitment': {
      const { commitment } = entry(billed.commitments, place.commitment)
      const { label, vat } = commitment.commitment
      return {
        rule: commitment.tax,
        period: place.window,
        of: 'line',
        path: `commitments.${commitment.id}.vat`,
        isSaid: vat !== undefined,
        facts: {
          part: 'tax',
          charge: commitment.id,
          of: 'commitment',
          ...(label === undefined ? {} : { label }),
          ...lineDays(billed, place),
        },
      }
    }
    case 'rounding':
      return {
        rule: { kind: 'none' },
        period: 0,
        of: 'line',
        path: 'billing.rounding',
        isSaid: true,
        facts: { part: 'tax', charge: 'rounding', of: 'rounding', ...lineDays(billed, place) },
      }
  }
}

/** The VAT in a gross price: gross − net, with both below it. */
function inclusiveTaxStep(billed: Billed, place: LinePlace, id: string): Step {
  if (place.kind !== 'charge' && place.kind !== 'adjustment')
    throw new Error(`${id}: only charges have gross prices`)
  const context = lineContext(billed, place, 'billed')
  const amounts = lineAmounts(billed, place)
  const stated = (stepId: string): Step =>
    place.kind === 'adjustment'
      ? adjustmentStep(billed, place, stepId, 'gross')
      : statedStep(context, stepId, 'worked-amount', 'gross')
  return taxOfGrossStep(context, id, amounts, () => [
    netOfGrossStep(context, `${id}/net-of-gross`, amounts.net, stated),
  ])
}
