import { isoDate } from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import { monthsOf } from '../charges/schedule.ts'
import { entry } from '../exact/column.ts'
import { money } from '../exact/money.ts'
import { ratio } from '../exact/ratio.ts'
import { majorUnits, moneyValue } from '../explain/values.ts'
import { input, multiply, quotient } from '../formula/expression.ts'
import type { Billed } from '../invoices/billed.ts'
import { dayName, pricedOn, runsOn } from './charge-on-day.ts'
import { type Figure, figureOf, roundedAmount } from './figure.ts'
import { fullPeriod } from './full-period.ts'
import { type ChargeItem, chargeItems, itemFacts, itemName, pricePeriodOf } from './item-facts.ts'
import { type TotalsStep, totalsStep } from './totals-step.ts'

/** Recurring fees of a full month at the heads and prices of one day, net of tax. */
export interface Recurring {
  readonly mrr: Figure
  /** 12 × `mrr`. */
  readonly arr: Figure
  /** Units beyond those that another charge includes: they recur only while so many are there, and are no part of `mrr`. */
  readonly overage: Figure
}

/** An item's fee of a month, in minor units. */
interface Fee {
  readonly at: ChargeItem
  readonly units: bigint
  readonly step: (figure: string) => TotalsStep
}

const perMonth = quotient(
  input('amount', 'money', { rank: 'line' }),
  input('months', 'ratio', { rank: 'line' }),
)

const twelveMonths = multiply(
  input('mrr', 'money', { rank: 'line' }),
  input('months', 'ratio', { rank: 'line' }),
)

/** What recurs on a day of the term: charge by charge and item by item rounded once, half away from zero; then summed. */
export function recurringOn(billed: Billed, day: Day): Recurring {
  const items = chargeItems(billed, 'recurring').filter(({ charge }) => runsOn(charge, day))
  const isOverage = ({ charge, item }: ChargeItem): boolean =>
    entry(charge.items, item).included > 0
  const mrr = sumFigure(
    billed,
    day,
    'mrr',
    items.filter((item) => !isOverage(item)),
  )
  return {
    mrr,
    arr: yearly(billed, day, mrr.units, mrr.step),
    overage: sumFigure(billed, day, 'overage', items.filter(isOverage)),
  }
}

function sumFigure(
  billed: Billed,
  day: Day,
  code: 'mrr' | 'overage',
  items: readonly ChargeItem[],
): Figure & { readonly units: bigint } {
  const { terms, exponent } = billed.contract
  const fees = items.map((item) => feeOf(item, day))
  const units = fees.reduce((sum, fee) => sum + fee.units, 0n)
  const value = moneyValue(units, exponent, terms.currency)
  const id = dayName(code, day)
  const step = totalsStep(terms, id, code, { on: isoDate(day) }, value, {
    children: () => fees.map((fee) => fee.step(id)),
  })
  return { units, ...figureOf(units, terms.currency, step) }
}

function feeOf(at: ChargeItem, day: Day): Fee {
  const { billed, charge } = at
  const { terms } = billed.contract
  const per = pricePeriodOf(charge)
  const months = monthsOf[per]
  const period = fullPeriod(pricedOn(at, day))
  const inputs = { amount: period.amount, months: ratio(months) }
  const { units, value, details } = roundedAmount(perMonth, inputs, terms.currency)
  const facts = { ...itemFacts(at), on: isoDate(day), per, months }
  const step = (figure: string): TotalsStep => {
    const id = `${figure}/${itemName(at)}`
    return totalsStep(terms, id, 'recurring-fee', facts, value, {
      ...details,
      path: `charges.${charge.id}`,
      children: () => [period.step(`${id}/period`)],
    })
  }
  return { at, units, step }
}

function yearly(billed: Billed, day: Day, mrr: bigint, step: TotalsStep): Figure {
  const { terms, exponent } = billed.contract
  const inputs = { mrr: majorUnits(mrr, exponent), months: ratio(12) }
  const { units, value, details } = roundedAmount(twelveMonths, inputs, terms.currency)
  const arr = totalsStep(terms, dayName('arr', day), 'arr', { on: isoDate(day) }, value, {
    ...details,
    children: () => [step],
  })
  return { amount: money(units, terms.currency), step: arr }
}
