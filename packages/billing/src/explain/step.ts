import type {
  ChargeId,
  CurrencyCode,
  DecimalText,
  HeadcountChange,
  IsoDate,
  IsoMonth,
  SiteId,
} from '@contract-playbook/terms'
import type { RoundingMode } from '../exact/round.ts'
import type { DayCount } from '../calendar/share.ts'
import type { Trace } from '../formula/trace.ts'

/** Which of the three amounts of a line, invoice or total: net of tax, tax, both. */
export type Part = 'net' | 'tax' | 'gross'

/** Which line a step is about, and which of its amounts. */
export interface LineFacts {
  readonly part: Part
  /** the charge, or the commitment */
  readonly charge: ChargeId
  /** a line that is not a charge's: a true-up or a cap, or what makes an invoice its rounded sum */
  readonly of?: 'commitment' | 'rounding'
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
  /** What the formula of a charge comes to, before it is converted, split or freed of its tax. */
  'worked-amount': LineFacts
  /** Correction of a period billed in advance: recomputed − already billed. */
  adjustment: LineFacts
  recomputed: LineFacts
  'already-billed': LineFacts
  /** Days with one quantity and one set of prices; `to` is the last day, inclusive; share = days ÷ of, in whole numbers of the day count. */
  segment: SegmentFacts & {
    /** a fraction under `average`: its numerator and denominator as decimal integers */
    readonly quantity: { readonly numerator: string; readonly denominator: string }
    readonly unit: string
  }
  /** What is there on every day of a month counts one month, not days ÷ 30: the difference. */
  'whole-period': SegmentFacts & {
    readonly quantity: { readonly numerator: string; readonly denominator: string }
    readonly unit: string
  }
  /** Why that many are billed. Children: the heads counted, then whatever changed their number, in order: each shows the number after it. */
  quantity: { readonly unit: string }
  /** Heads counted together in a segment. Children: opening and changes of each site. */
  heads: { readonly unit: string }
  /** The one number of a period under a basis other than daily; `on` is the day that decided, if one did. */
  basis: {
    readonly basis: 'opening' | 'closing' | 'average' | 'peak'
    readonly first: IsoDate
    readonly last: IsoDate
    readonly unit: string
    readonly on?: IsoDate
  }
  /** Days of a period with one number that counts toward its average; `to` is the last day, inclusive. */
  'average-days': {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly days: number
    readonly unit: string
  }
  /** The highest quantity reached since the period started is billed until it ends. */
  'high-water-mark': { readonly unit: string; readonly first: IsoDate; readonly highest: number }
  /** Not below a share of the highest headcount of the months before the period. */
  ratchet: {
    readonly percent: DecimalText
    readonly months: number
    readonly highest: number
    readonly on: IsoDate
    readonly least: number
    readonly unit: string
  }
  /** Not below the headcount of the contract year's first day less what may leave in that year. */
  tolerance: {
    readonly percent: DecimalText
    readonly base: number
    readonly on: IsoDate
    readonly free: number
    readonly least: number
    readonly unit: string
  }
  /** Not below the least billed quantity. */
  floor: { readonly floor: number; readonly unit: string }
  /** Less what another charge pays for. */
  included: { readonly included: number; readonly unit: string }
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
    /** whose policy decided the day: net of what is counted together, a joiner's day can be a leavers' day */
    readonly side?: 'joiners' | 'leavers'
  }
  /** Units that fall into one price tier (graduated), or all of them at the price of the tier that they reach (volume). */
  tier: TierFacts & {
    readonly quantity: { readonly numerator: string; readonly denominator: string }
  }
  /** One price for the whole quantity: that of the tier which it reaches. */
  'stair-step': TierFacts & {
    readonly quantity: { readonly numerator: string; readonly denominator: string }
  }
  /** Begun packages of so many units. Children: the tiers, which count packages. */
  packages: { readonly packages: number; readonly size: number; readonly unit: string }
  /** Owed once when a tier is reached. */
  'tier-flat': TierFacts
  /** The price as the terms state it. */
  price: {
    readonly from?: number
    readonly unit?: string
    /** what the price is per, beside the unit; absent if it is owed once */
    readonly per?: 'month' | 'quarter' | 'year'
  }
  /** The price after one uplift, rounded at the price's own precision. */
  'price-uplift': { readonly percent: DecimalText; readonly on: IsoDate }
  /** The price after one uplift by an index; `percent` is what it came to, in percent, as a fraction. */
  'price-index': {
    readonly on: IsoDate
    readonly index: string
    readonly month: IsoMonth
    readonly published: DecimalText
    /** the level and month that the index is compared with; absent for a year-on-year change */
    readonly base?: { readonly month: IsoMonth; readonly published: DecimalText }
    readonly spread?: DecimalText
    readonly cap?: DecimalText
    readonly floor?: DecimalText
    readonly percent: { readonly numerator: string; readonly denominator: string }
  }
  /** The price that the terms agree on from a later day. */
  'price-ramp': { readonly on: IsoDate }
  /** Nothing is owed for the first months; `to` is the last free day, inclusive. */
  'free-months': { readonly months: number; readonly to: IsoDate }
  /** The base fee for some days at one price; `to` is the last day, inclusive. */
  'base-fee': SegmentFacts
  /** A price that is owed once. */
  'one-off': { readonly on: IsoDate }
  /** Taken off, so the value is negative or zero. */
  'discount-percent': { readonly percent: DecimalText }
  /** Taken off, never more than what is left; the value is negative or zero. */
  'discount-amount': { readonly amount: DecimalText }
  /** A line's amount in the currency of its prices, converted and rounded. */
  conversion: {
    readonly from: CurrencyCode
    readonly to: CurrencyCode
    readonly rate: DecimalText
    readonly on: IsoDate
    readonly source?: string
  }
  /** A site's part of a pool's line: largest remainder; `extra` says that it got one of the units that were left over. */
  allocation: {
    readonly by: 'person-days' | 'closing-heads' | 'equal'
    readonly site: SiteId
    readonly siteName: string
    readonly weight: number
    readonly of: number
    readonly extra: boolean
  }
  tax: LineFacts & { readonly rate: DecimalText }
  /** The net part of a price that includes VAT. */
  'net-of-gross': LineFacts & { readonly rate: DecimalText }
  /** The VAT part of a price that includes it: what remains beside the net part. */
  'tax-of-gross': LineFacts & { readonly rate: DecimalText }
  /** No VAT on this charge: excluded, or not mentioned and so assumed. */
  'no-tax': LineFacts
  /** What the lines of a window miss of a minimum. Children: the minimum, what counts. */
  'true-up': CommitmentFacts
  /** What the lines of a window exceed a maximum by, taken off. Children: the maximum, what counts. */
  cap: CommitmentFacts
  /** The agreed amount for a window; prorated where the window is partial. */
  'committed-amount': CommitmentFacts & { readonly days: number; readonly of: number }
  /** The sum of the lines that count toward it. */
  'counted-lines': CommitmentFacts & { readonly lines: number }
  /** The difference between the rounded sum and the sum of the rounded lines of an invoice. */
  'rounding-line': { readonly invoice: string }
}

interface SegmentFacts {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly days: number
  readonly of: number
  /** by which the days are counted; joiners and leavers may differ */
  readonly dayCount: DayCount | 'mixed' | 'none'
}

interface TierFacts {
  readonly from: number
  /** absent for the last one */
  readonly to?: number
  readonly unit: string
}

export interface CommitmentFacts {
  readonly part: Part
  readonly commitment: string
  readonly label?: string
  readonly window: 'billing-period' | 'quarter' | 'contract-year'
  /** days of the window inside the term, inclusive */
  readonly first: IsoDate
  readonly last: IsoDate
}

/** What a step answers, by its name: a language has a sentence for each. */
export type StepCode = keyof StepFacts

const codes: { readonly [C in StepCode]: true } = {
  total: true,
  invoice: true,
  'charge-on-invoice': true,
  line: true,
  'worked-amount': true,
  adjustment: true,
  recomputed: true,
  'already-billed': true,
  segment: true,
  'whole-period': true,
  quantity: true,
  heads: true,
  basis: true,
  'average-days': true,
  'high-water-mark': true,
  ratchet: true,
  tolerance: true,
  floor: true,
  included: true,
  'headcount-opening': true,
  'headcount-change': true,
  tier: true,
  'stair-step': true,
  packages: true,
  'tier-flat': true,
  price: true,
  'price-uplift': true,
  'price-index': true,
  'price-ramp': true,
  'free-months': true,
  'base-fee': true,
  'one-off': true,
  'discount-percent': true,
  'discount-amount': true,
  conversion: true,
  allocation: true,
  tax: true,
  'net-of-gross': true,
  'tax-of-gross': true,
  'no-tax': true,
  'true-up': true,
  cap: true,
  'committed-amount': true,
  'counted-lines': true,
  'rounding-line': true,
}

/** Every kind of step that an explanation can contain. */
export const stepCodes = Object.keys(codes) as readonly StepCode[] // the keys are exactly those of the table

/** A rule of the terms by name: the group, then the choice. The values say nothing; the keys are the list. */
const policies = {
  'proration/actual-days': true,
  'proration/thirty-days': true,
  'proration/actual-over-thirty': true,
  'proration/act-365': true,
  'proration/act-act-isda': true,
  'proration/act-act-icma': true,
  'proration/act-act-afb': true,
  'proration/30-360-bond': true,
  'proration/30-360-us': true,
  'proration/30e-360': true,
  'proration/30e-360-isda': true,
  'proration/full-period': true,
  'proration/cut-off': true,
  'proration/threshold': true,
  'proration/none': true,
  'proration/high-water-mark': true,
  'stubs/prorated': true,
  'stubs/full': true,
  'stubs/free-under': true,
  'basis/daily': true,
  'basis/opening': true,
  'basis/closing': true,
  'basis/average': true,
  'basis/peak': true,
  ratchet: true,
  tolerance: true,
  'floor/none': true,
  'floor/quantity': true,
  'floor/by-site': true,
  included: true,
  'tiers/each-site': true,
  'tiers/all-sites': true,
  'pricing/graduated': true,
  'pricing/volume': true,
  'pricing/package': true,
  'pricing/stair-step': true,
  ramp: true,
  'uplift/fixed': true,
  'uplift/index-level': true,
  'uplift/index-year-on-year': true,
  'issued/in-advance': true,
  'issued/in-arrears': true,
  'discount/percent': true,
  'discount/commitment': true,
  'discount/amount': true,
  'discount/free-months': true,
  'rounding/line': true,
  'rounding/segment': true,
  'rounding/invoice': true,
  'exchange-rate': true,
  'allocation/person-days': true,
  'allocation/closing-heads': true,
  'allocation/equal': true,
  'commitment/minimum': true,
  'commitment/maximum': true,
  'tax/exclusive': true,
  'tax/inclusive': true,
  'tax/none': true,
} as const

/** A rule of the terms by name: the group, then the choice. */
export type PolicyName = keyof typeof policies

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

/** A rounding that took place: from which exact value, by which rule, at which point of the working. */
export interface Rounding {
  /** the value before rounding, in major units, in lowest terms */
  readonly exact: { readonly numerator: string; readonly denominator: string }
  readonly rule: RoundingMode | 'largest-remainder'
  readonly at:
    'line' | 'segment' | 'invoice' | 'tax' | 'price' | 'conversion' | 'commitment' | 'allocation'
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
