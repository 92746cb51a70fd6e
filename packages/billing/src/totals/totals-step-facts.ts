import type {
  ChargeId,
  CurrencyCode,
  DecimalText,
  IsoDate,
  IsoMonth,
  SiteId,
} from '@contract-playbook/terms'
import type { Part } from '../explain/step.ts'
import type { LineId } from '../invoices/bill.ts'
import type { Cause } from './cause.ts'
import type { BilledBy } from './billed-by.ts'

/** A charge, and which of its sites if it is worked out site by site. */
export interface ItemFacts {
  readonly charge: ChargeId
  readonly label?: string
  readonly site?: SiteId
  readonly siteName?: string
}

/** What the price of a charge is per. */
export type PricePeriod = 'month' | 'quarter' | 'year'

/** A whole number of units, or the fraction that an average is, as decimal integers. */
export interface QuantityFacts {
  readonly quantity: { readonly numerator: string; readonly denominator: string }
  readonly unit: string
}

/** Under what a breakdown of all that is billed lists something, and what the contract calls it. */
export interface KeyFacts {
  readonly by: BilledBy
  readonly key: string
  readonly name?: string
}

/** What each kind of step of a contract's totals is about. One entry a code: a new step does not compile without its facts. */
export interface TotalsStepFacts {
  /** Recurring fees of a full month at the heads and prices of a day. Children: one for each charge and item. */
  mrr: { readonly on: IsoDate }
  /** The same of units beyond those that another charge includes: they are no part of `mrr`. */
  overage: { readonly on: IsoDate }
  /** Twelve months of `mrr`. */
  arr: { readonly on: IsoDate }
  /** What one item of a charge costs in a month: that of a full price period ÷ its months, rounded. */
  'recurring-fee': ItemFacts & {
    readonly on: IsoDate
    readonly per: PricePeriod
    readonly months: number
  }
  /** What a full price period costs at the quantity and prices of some days, after discounts, in the currency of the prices. */
  'full-period': ItemFacts & {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly per?: PricePeriod
  }
  /** That in the currency of the bill. */
  converted: {
    readonly from: CurrencyCode
    readonly to: CurrencyCode
    readonly rate: DecimalText
    readonly on: IsoDate
    readonly source?: string
  }
  /** That without the tax which the prices include. */
  'without-tax': ItemFacts & { readonly rate: DecimalText }
  /** Recurring fees by service day; both days inclusive. Children: one for each charge and item. */
  'scheduled-fees': { readonly first: IsoDate; readonly last: IsoDate }
  /** The same for a contract year, counted from 1. */
  acv: { readonly year: number; readonly first: IsoDate; readonly last: IsoDate }
  /** The same before it is rounded, as a part of the contract's value. */
  'scheduled-year': { readonly year: number; readonly first: IsoDate; readonly last: IsoDate }
  /** What one item of a charge owes for some days, exactly. Children: its stretches of days. */
  'scheduled-charge': ItemFacts & { readonly first: IsoDate; readonly last: IsoDate }
  /** Days with one quantity and one set of prices: amount of a full period × days ÷ the days of that period. */
  'scheduled-days': ItemFacts & {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly days: number
    readonly of: number
  }
  /** The value of the contract over its committed term. Children: its contract years, what is owed once. */
  tcv: { readonly first: IsoDate; readonly last: IsoDate }
  /** What is owed once, exactly. */
  'one-off-value': ItemFacts & { readonly on: IsoDate }
  /** All that is billed. Children: the invoices. */
  tcb: { readonly part: Part; readonly first: IsoDate; readonly last: IsoDate }
  /** What is billed of one month of service, contract year, site, charge or invoice. Children: its lines, or parts of them. */
  'tcb-share': KeyFacts & { readonly part: Part }
  /** The part of a line that falls to one of its months or years: by service days, largest remainder. */
  'part-of-line': KeyFacts & {
    readonly part: Part
    readonly line: LineId
    readonly month: IsoMonth
    readonly first: IsoDate
    readonly last: IsoDate
    readonly days: number
    readonly outOf: number
    /** It got one of the units that were left over. */
    readonly extra: boolean
  }
  /** What a quantity costs in a full price period by the prices from a day on, before discounts. */
  'tier-cost': TierCostFacts
  /** What is saved by paying for one unit more. Children: what both quantities cost. */
  'tier-cliff': {
    readonly charge: ChargeId
    readonly label?: string
    readonly on: IsoDate
    readonly units: number
    readonly unit: string
    readonly per: PricePeriod
  }
  /** What some more heads cost in a full price period, after discounts, net of tax. Children: what it costs with them, and without. */
  'next-heads': ItemFacts & {
    readonly on: IsoDate
    readonly heads: number
    readonly more: number
    readonly unit: string
    readonly per: PricePeriod
  }
  /** What one scenario costs more than another. Children: the causes. */
  bridge: { readonly part: Part; readonly from: DecimalText; readonly to: DecimalText }
  /** The part of it that some causes explain: the mean of their effect over all orders in which causes can come. */
  'bridge-cause': {
    readonly part: Part
    readonly causes: readonly Cause[]
    /** the fields that differ, `charges.users.tiers.0.price`; headcount by `headcount.<site>.<unit>` */
    readonly fields: readonly string[]
    /** what it would change by itself, and what it changes when everything else has changed */
    readonly first: DecimalText
    readonly last: DecimalText
    /** It was made larger or smaller by one unit so that the causes sum to the difference. */
    readonly extra: boolean
  }
  /** Its mean effect when so many other groups of causes have changed before it; `orders` is over how many such sets of them. */
  'bridge-effect': { readonly part: Part; readonly before: number; readonly sets: number }
}

interface TierCostFacts extends QuantityFacts {
  readonly charge: ChargeId
  readonly label?: string
  readonly on: IsoDate
  readonly per: PricePeriod
}
