import {
  type ChargeId,
  type ContractTerms,
  type CurrencyCode,
  type IsoDate,
  isoDate,
  type Outcome,
} from '@contract-playbook/terms'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { contractOf } from '../charges/contract.ts'
import { compile, type CompileOptions } from '../compile.ts'
import { at } from '../exact/column.ts'
import { ratio } from '../exact/ratio.ts'
import { exactMoney } from '../explain/values.ts'
import { input, subtract, tiered, total } from '../formula/expression.ts'
import { texts, traceOf, work, type Worked } from '../formula/trace.ts'
import { tierPrices } from '../formula/tiers-worked.ts'
import { type Cliff, cliffsOf } from './cliffs.ts'
import { type Figure, figureOf, roundedAmount, roundedSum } from './figure.ts'
import { pricePeriodOf } from './item-facts.ts'
import { tierCosts } from './tier-costs.ts'
import type { PricePeriod } from './totals-step-facts.ts'
import { type TotalsStep, totalsStep } from './totals-step.ts'

/** A quantity that costs more than one more unit, by the prices that hold from a day on. Units are those billed. */
export interface TierCliff extends Cliff {
  readonly charge: ChargeId
  readonly unit: string
  readonly per: PricePeriod
  readonly currency: CurrencyCode
  /** The first day of these prices, and the last one. */
  readonly on: IsoDate
  readonly last: IsoDate
  /** What `units` cost in a full price period, and what one more costs: before discounts, in the currency of the prices. */
  readonly costs: Figure
  readonly costsOfNext: Figure
  /** The difference, which paying for one more saves. */
  readonly saving: Figure
}

/**
 * Where the price tiers of a contract make more units cheaper: volume and stair-step prices can. Exact; amounts are rounded once where
 * prices are finer than the currency. No value if the prices cannot be worked out: the issues say why.
 */
export function tierCliffs(
  terms: ContractTerms,
  options: CompileOptions = {},
): Outcome<readonly TierCliff[]> {
  const { value, issues } = compile(terms, options)
  if (value === undefined) return { value, issues }
  const { charges } = contractOf(terms, options.indices ?? [])
  return { value: charges.flatMap((charge) => chargeCliffs(terms, charge)), issues: [] }
}

function chargeCliffs(terms: ContractTerms, charge: CompiledCharge): TierCliff[] {
  const { rates, periods } = charge
  const said = charge.charge
  if (said.kind !== 'per-unit') return []
  return rates.causes.flatMap((_, row) => {
    const first = row === 0 ? periods.term.first : at(rates.days, row - 1)
    const next = row < rates.days.length ? at(rates.days, row) : periods.term.end
    const prices = { terms, charge, row, on: isoDate(first), unit: said.unit }
    return cliffsOf(tierCosts(rates.book, row)).map((cliff) => ({
      ...cliff,
      charge: charge.id,
      unit: said.unit,
      per: pricePeriodOf(charge),
      currency: charge.currency,
      on: prices.on,
      last: isoDate(next - 1),
      costs: costFigure(prices, cliff.units),
      costsOfNext: costFigure(prices, cliff.units + 1),
      saving: savingFigure(prices, cliff.units),
    }))
  })
}

/** A row of prices of a charge. */
interface Prices {
  readonly terms: ContractTerms
  readonly charge: CompiledCharge
  readonly row: number
  readonly on: IsoDate
  readonly unit: string
}

const cost = total(tiered(input('quantity', 'count', { rank: 'segment' }), 0))

function costOf({ charge, row }: Prices, units: number): Worked {
  const prices = tierPrices(charge.rates.book, row)
  return work(cost, { inputs: {}, segments: [{ inputs: { quantity: ratio(units) }, prices }] })
}

function costFigure(prices: Prices, units: number): Figure {
  const { currency } = prices.charge
  const amount = roundedSum(costOf(prices, units).value, currency)
  return figureOf(amount.units, currency, costStep(prices, units, cliffId(prices, units)))
}

const cliffId = ({ charge, on }: Prices, units: number): string =>
  `tiers/${charge.id}/${on}/${units}`

const named = ({ charge }: Prices) => ({
  charge: charge.id,
  ...(charge.charge.label === undefined ? {} : { label: charge.charge.label }),
})

function costStep(prices: Prices, units: number, id: string): TotalsStep {
  const { terms, charge, on, unit } = prices
  const worked = costOf(prices, units)
  const facts = {
    ...named(prices),
    on,
    quantity: texts(ratio(units)),
    unit,
    per: pricePeriodOf(charge),
  }
  return totalsStep(terms, id, 'tier-cost', facts, exactMoney(worked.value, charge.currency), {
    formula: traceOf(worked),
    path: `charges.${charge.id}.tiers`,
  })
}

const saved = subtract(
  input('costs', 'money', { rank: 'line' }),
  input('costs-of-next', 'money', { rank: 'line' }),
)

function savingFigure(prices: Prices, units: number): Figure {
  const { terms, charge, on, unit } = prices
  const inputs = {
    costs: costOf(prices, units).value,
    'costs-of-next': costOf(prices, units + 1).value,
  }
  const { units: fen, value, details } = roundedAmount(saved, inputs, charge.currency)
  const id = `${cliffId(prices, units)}/saving`
  const facts = { ...named(prices), on, units, unit, per: pricePeriodOf(charge) }
  const step = totalsStep(terms, id, 'tier-cliff', facts, value, {
    ...details,
    path: `charges.${charge.id}.pricing`,
    children: () => [
      costStep(prices, units, `${id}/costs`),
      costStep(prices, units + 1, `${id}/costs-of-next`),
    ],
  })
  return figureOf(fen, charge.currency, step)
}
