import {
  type ChargeId,
  type DecimalText,
  type IsoDate,
  isoDate,
  type Outcome,
  type Scenario,
  type SiteId,
} from '@contract-playbook/terms'
import { type Day, readDay } from '../calendar/day.ts'
import type { CompileOptions } from '../compile.ts'
import { entry } from '../exact/column.ts'
import { decimalText } from '../exact/decimal.ts'
import { input, subtract } from '../formula/expression.ts'
import { exactPrice } from '../formula/price-book.ts'
import { countOn } from '../headcount/timeline.ts'
import type { Billed } from '../invoices/billed.ts'
import { heads } from '../ledger/quantities.ts'
import { billedScenario } from './billed-scenario.ts'
import { pricedOn, runsOn } from './charge-on-day.ts'
import { type Figure, figureOf, roundedAmount } from './figure.ts'
import { fullPeriod, type PricedDays } from './full-period.ts'
import { type ChargeItem, chargeItems, itemFacts, itemName, pricePeriodOf } from './item-facts.ts'
import { highestLimit, type Limit } from './limits.ts'
import { tierCosts } from './tier-costs.ts'
import type { PricePeriod } from './totals-step-facts.ts'
import { totalsStep } from './totals-step.ts'
import { withMore } from './with-more.ts'

/** What more heads would cost in a charge, for one of its sites or its pool, as of a day. */
export interface NextHeads {
  readonly charge: ChargeId
  readonly site?: SiteId
  readonly unit: string
  readonly per: PricePeriod
  /** Heads that are there, and units that are billed for them. */
  readonly heads: number
  readonly billed: number
  /** What `more` heads add to a full price period: after discounts, net of tax, in the currency of the bill, rounded once. */
  readonly costs: Figure
  /** What the heads are not billed below; while they are fewer than that, more of them cost nothing. */
  readonly limit?: Limit
  /** The next tier: from how many billed units on, at how many heads, and its price as it stands that day. */
  readonly nextTier?: { readonly from: number; readonly heads: number; readonly price: DecimalText }
}

/**
 * What the next heads cost, charge by charge and item by item, if they joined on a day of the term and stayed for a full price period: less
 * than nothing at a tier cliff, nothing below a floor. Whether the contract allows them is not looked at. No charges outside the term.
 * No value if the contract cannot be billed: the issues say why.
 */
export function nextHeads(
  scenario: Scenario,
  on: IsoDate,
  options: CompileOptions = {},
  more = 1,
): Outcome<readonly NextHeads[]> {
  const { value, issues } = billedScenario(scenario, options)
  if (value === undefined) return { value, issues }
  const day = readDay(on)
  const items = chargeItems(value.billed, 'recurring').filter(
    ({ charge }) => charge.charge.kind === 'per-unit' && runsOn(charge, day),
  )
  return { value: items.map((item) => nextOf(item, day, more)), issues }
}

function nextOf(at: ChargeItem, day: Day, more: number): NextHeads {
  const { charge } = at
  const { unit } = unitOf(at)
  const now = pricedOn(at, day)
  const there = countOn(headsOf(at, at.billed), day)
  const { site } = itemFacts(at)
  const limit = highestLimit({ ...now, charge })
  const nextTier = tierAfter(at, now)
  return {
    charge: charge.id,
    ...(site === undefined ? {} : { site }),
    unit,
    per: pricePeriodOf(charge),
    heads: there,
    billed: Number(now.quantity.numerator),
    costs: costsOfMore(at, day, now, there, more),
    ...(limit === undefined ? {} : { limit }),
    ...(nextTier === undefined ? {} : { nextTier }),
  }
}

function unitOf({ charge }: ChargeItem): { readonly unit: string } {
  return { unit: charge.charge.kind === 'per-unit' ? charge.charge.unit : '' }
}

const headsOf = (at: ChargeItem, { contract, timelines }: Billed) =>
  heads(unitOf(at).unit, entry(at.charge.items, at.item), contract, timelines)

const difference = subtract(
  input('costs-with', 'money', { rank: 'line' }),
  input('costs-without', 'money', { rank: 'line' }),
)

function costsOfMore(
  at: ChargeItem,
  day: Day,
  now: PricedDays,
  there: number,
  more: number,
): Figure {
  const { terms } = at.billed.contract
  const [site] = entry(at.charge.items, at.item).sites
  const { unit } = unitOf(at)
  const joined = site === undefined ? at.billed : withMore(at.billed, { site, unit }, day, more)
  const [after, before] = [fullPeriod(pricedOn({ ...at, billed: joined }, day)), fullPeriod(now)]
  const inputs = { 'costs-with': after.amount, 'costs-without': before.amount }
  const { units, value, details } = roundedAmount(difference, inputs, terms.currency)
  const id = `next-heads/${isoDate(day)}/${itemName(at)}`
  const facts = {
    ...itemFacts(at),
    on: isoDate(day),
    heads: there,
    more,
    unit,
    per: pricePeriodOf(at.charge),
  }
  const step = totalsStep(terms, id, 'next-heads', facts, value, {
    ...details,
    path: `charges.${at.charge.id}`,
    children: () => [after.step(`${id}/with`), before.step(`${id}/without`)],
  })
  return figureOf(units, terms.currency, step)
}

/** The tier that begins after the billed quantity. */
function tierAfter({ charge, item }: ChargeItem, now: PricedDays): NextHeads['nextTier'] {
  const { book } = charge.rates
  const billed = Number(now.quantity.numerator)
  const tier = tierCosts(book, now.row).spans.findIndex(({ from }) => from > billed)
  const span = tierCosts(book, now.row).spans[tier]
  if (span === undefined) return undefined
  return {
    from: span.from,
    heads: span.from + entry(charge.items, item).included,
    price: decimalText(exactPrice(book, now.row, tier), book.digits),
  }
}
