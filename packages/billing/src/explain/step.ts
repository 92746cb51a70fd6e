import type {
  ChargeId,
  CurrencyCode,
  DecimalText,
  HeadcountChange,
  IsoDate,
  IsoMonth,
  SiteId,
} from '@contract-playbook/terms'
import type { Trace } from '../formula/trace.ts'

/** Which of the three amounts of a line, invoice or total: net of tax, tax, both. */
export type Part = 'net' | 'tax' | 'gross'

export interface LineFacts {
  readonly part: Part
  readonly charge: ChargeId
  readonly label?: string
  readonly site?: SiteId
  readonly siteName?: string
  readonly month: IsoMonth
  /** service days, inclusive */
  readonly first: IsoDate
  readonly last: IsoDate
}

/** What each kind of step is about. One entry a code: a new step does not compile without its facts. */
export interface StepFacts {
  /** The sum of all invoices. */
  total: { readonly part: Part; readonly first: IsoDate; readonly last: IsoDate }
  /** The sum of the lines on an invoice. */
  invoice: {
    readonly part: Part
    readonly invoice: string
    readonly first: IsoDate
    readonly last: IsoDate
    readonly issued: IsoDate
  }
  /** The sum of one charge's lines on an invoice, net. */
  'charge-on-invoice': {
    readonly charge: ChargeId
    readonly label?: string
    readonly invoice: string
  }
  /** One charge, one site (or pool, or contract), one price period: rounded once. Children add up to the exact amount. */
  line: LineFacts
  /** Correction of a period billed in advance: recomputed − already billed. */
  adjustment: LineFacts
  recomputed: LineFacts
  'already-billed': LineFacts
  /** Days with one quantity and one set of prices; `to` is the last day, inclusive; share = days ÷ of. */
  segment: {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly days: number
    readonly of: number
    readonly quantity: number
    readonly unit: string
    readonly dayCount: 'actual-days' | 'thirty-days'
  }
  /** Why that many are billed: heads counted, and the floor if it is above them. Children: opening and changes. */
  quantity: {
    readonly heads: number
    readonly billed: number
    readonly unit: string
    readonly floor?: number
  }
  /** Heads at a site when the price period starts. Children: every change up to that day. */
  'headcount-opening': {
    readonly on: IsoDate
    readonly site: SiteId
    readonly siteName: string
    readonly unit: string
  }
  /** A dated change; value: heads more or fewer by it; `charged` is the day from which it counts under the policy. */
  'headcount-change': {
    readonly on: IsoDate
    readonly kind: HeadcountChange['kind']
    readonly count: number
    readonly site?: SiteId
    readonly siteName?: string
    readonly to?: SiteId
    readonly unit: string
    readonly reason?: string
    readonly charged: IsoDate
  }
  /** Units that fall into one price tier; `to` is absent for the last one. */
  tier: {
    readonly from: number
    readonly to?: number
    readonly unit: string
    readonly quantity: number
  }
  /** The price as the terms state it. */
  price: { readonly from?: number; readonly unit?: string }
  /** The price after one uplift, rounded at the price's own precision. */
  'price-uplift': { readonly percent: DecimalText; readonly on: IsoDate }
  /** The base fee for some days at one price; `to` is the last day, inclusive. */
  'base-fee': {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly days: number
    readonly of: number
  }
  /** Taken off, so the value is negative or zero. */
  'discount-percent': { readonly percent: DecimalText }
  /** Taken off, never more than what is left; the value is negative or zero. */
  'discount-amount': { readonly amount: DecimalText }
  tax: LineFacts & { readonly rate: DecimalText }
  /** No VAT on this charge: excluded, or not mentioned and so assumed. */
  'no-tax': LineFacts
}

export type StepCode = keyof StepFacts

const codes: { readonly [C in StepCode]: true } = {
  total: true,
  invoice: true,
  'charge-on-invoice': true,
  line: true,
  adjustment: true,
  recomputed: true,
  'already-billed': true,
  segment: true,
  quantity: true,
  'headcount-opening': true,
  'headcount-change': true,
  tier: true,
  price: true,
  'price-uplift': true,
  'base-fee': true,
  'discount-percent': true,
  'discount-amount': true,
  tax: true,
  'no-tax': true,
}

/** Every kind of step that an explanation can contain. */
export const stepCodes = Object.keys(codes) as readonly StepCode[] // the keys are exactly those of the table

/** A rule of the terms by name: the group, then the choice. */
export type PolicyName =
  | `proration/${'actual-days' | 'thirty-days'}`
  | `joiners/${'actual-days' | 'thirty-days' | 'full-period'}`
  | `leavers/${'actual-days' | 'thirty-days' | 'full-period'}`
  | `floor/${'none' | 'quantity' | 'by-site'}`
  | `tiers/${'each-site' | 'all-sites'}`
  | `uplift/${'term-anniversary' | 'month-day'}`
  | `issued/${'in-advance' | 'in-arrears'}`
  | 'discount/percent'
  | 'discount/amount'
  | 'tax/exclusive'
  | 'tax/none'

const policies: { readonly [P in PolicyName]: true } = {
  'proration/actual-days': true,
  'proration/thirty-days': true,
  'joiners/actual-days': true,
  'joiners/thirty-days': true,
  'joiners/full-period': true,
  'leavers/actual-days': true,
  'leavers/thirty-days': true,
  'leavers/full-period': true,
  'floor/none': true,
  'floor/quantity': true,
  'floor/by-site': true,
  'tiers/each-site': true,
  'tiers/all-sites': true,
  'uplift/term-anniversary': true,
  'uplift/month-day': true,
  'issued/in-advance': true,
  'issued/in-arrears': true,
  'discount/percent': true,
  'discount/amount': true,
  'tax/exclusive': true,
  'tax/none': true,
}

/** Every policy that a step can name. */
export const policyNames = Object.keys(policies) as readonly PolicyName[] // the keys are exactly those of the table

/** What a step comes to. Ratios and exact money are fractions in lowest terms, as decimal integers; exact money in major units. */
export type StepValue =
  | { readonly kind: 'money'; readonly amount: DecimalText; readonly currency: CurrencyCode }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string }
  | {
      readonly kind: 'exact-money'
      readonly numerator: string
      readonly denominator: string
      readonly currency: CurrencyCode
    }

export interface Rounding {
  /** the value before rounding, in major units, in lowest terms */
  readonly exact: { readonly numerator: string; readonly denominator: string }
  readonly rule: 'half-away-from-zero'
  readonly at: 'line' | 'tax' | 'price'
}

interface StepOf<C extends StepCode> {
  /** Stable within the bill: the parent's id and the step's own place. */
  readonly id: string
  readonly code: C
  readonly facts: StepFacts[C]
  readonly value: StepValue
  /** The calculation with its numbers; ends at the step's value (before the sign of nothing is lost). */
  readonly formula?: Trace
  /** Only if rounding changed something. */
  readonly rounding?: Rounding
  readonly policy?: PolicyName
  /** Where the contract says so, from `terms.clauses`. */
  readonly clause?: string
  /** The terms do not say so; see the assumptions. */
  readonly assumed?: true
  /** Playbook page. */
  readonly chapter?: string
  /** Made when asked for. */
  readonly children: readonly Step[]
}

/** One answer to "why?": facts for a sentence, the formula with its numbers, and the steps below, down to the inputs. */
export type Step<C extends StepCode = StepCode> = { [K in C]: StepOf<K> }[C]
