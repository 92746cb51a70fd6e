import { type ContractTerms, currencyExponent, type IsoMonth } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import { ratio } from '../exact/ratio.ts'
import type { Step } from '../explain/step.ts'
import { majorUnits, moneyValue } from '../explain/values.ts'
import { input, multiply, quotient } from '../formula/expression.ts'
import { allocatedFigure } from './allocated-figure.ts'
import { lineFacts } from './line-facts.ts'
import type { FeeOfLine, MonthFees } from './monthly-fees.ts'
import { partUnits } from './part-amounts.ts'
import type { SettledBill } from './settled-bill.ts'
import { type SettlementStep, settlementStep } from './settlement-step.ts'

/** What explanations of fees are made from. */
export interface FeesStepping {
  readonly bill: SettledBill
  readonly terms: Pick<ContractTerms, 'clauses'>
}

/** Explains the recurring fees of some months, each of which explains its own by its lines. */
export function feesStep(
  stepping: FeesStepping,
  months: readonly MonthFees[],
  id: string,
): SettlementStep {
  const { currency } = stepping.bill
  const units = months.reduce((sum, { net }) => sum + net, 0n)
  const value = moneyValue(units, currencyExponent[currency], currency)
  const [first, last] = [entry(months, 0), entry(months, months.length - 1)]
  const facts = { first: first.month, last: last.month }
  return settlementStep(stepping.terms, id, 'recurring-fees', facts, value, {
    children: () =>
      months.length > 1
        ? months.map((month) => feesStep(stepping, [month], `${id}/${month.month}`))
        : first.fees.flatMap((fee) => feeStep(stepping, fee, first.month, id) ?? []),
  })
}

const formula = quotient(
  multiply(input('net', 'money', { rank: 'line' }), input('days', 'days', { rank: 'line' })),
  input('period', 'days', { rank: 'line' }),
)

/** A line that lies in one month explains itself; one of several months is split over them by its days. */
function feeStep(
  { bill, terms }: FeesStepping,
  { line, net, days, outOf }: FeeOfLine,
  month: IsoMonth,
  id: string,
): SettlementStep | Step | undefined {
  const ofLine = () => bill.explain(`line/${line.id}/net`)
  if (days === outOf) return ofLine()
  const digits = currencyExponent[bill.currency]
  const inputs = {
    net: majorUnits(partUnits(line).net, digits),
    days: ratio(days),
    period: ratio(outOf),
  }
  const { units, ...told } = allocatedFigure(formula, inputs, net, digits)
  const facts = { ...lineFacts(line, 'net'), of: month, days, outOf, extra: net.extra }
  const value = moneyValue(units, digits, bill.currency)
  return settlementStep(terms, `${id}/${line.id}`, 'month-of-line', facts, value, {
    ...told,
    children: () => [ofLine() ?? []].flat(),
  })
}
