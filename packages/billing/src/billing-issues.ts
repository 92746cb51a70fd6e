import type { ChargeId, IsoDate, IsoMonth, Issue, SiteId } from '@contract-playbook/terms'
import type { DayCount } from './calendar/share.ts'

interface ChargeFacts {
  readonly charge: ChargeId
}
interface RightFacts {
  readonly unit: string
  readonly on: IsoDate
  readonly count: number
  readonly clause?: string
}
interface SeriesFacts {
  readonly site: SiteId
  readonly unit: string
}

/** The facts that each finding of billing carries: language turns code and facts into a sentence. */
export interface BillingIssueFacts {
  /** unknown: nobody said how many there are when the term starts */
  'no-opening-headcount': SeriesFacts & ChargeFacts & { readonly first: IsoDate }

  /** unknown: the index of the uplift was not given */
  'index-not-given': { readonly index: string; readonly on: IsoDate }
  /** unknown: the index has no figure for a month */
  'index-month-missing': { readonly index: string; readonly month: IsoMonth; readonly on: IsoDate }
  /** unknown: from which month the level of the index is compared */
  'index-base-missing': { readonly index: string; readonly on: IsoDate }
  /** unknown: no rate for the currency of a charge on or before the day of an invoice */
  'exchange-rate-missing': ChargeFacts & { readonly currency: string; readonly on: IsoDate }
  /** unknown: how many units are in a package */
  'package-size-missing': ChargeFacts

  /** refusal: calendar days over thirty is a share of a month */
  'actual-over-thirty-not-monthly': ChargeFacts & { readonly pricePeriod: string }
  /** refusal: only the line of a pool can be split over its sites */
  'allocation-without-pool': ChargeFacts
  /** refusal: a charge that begins after it ends, or lies outside the term */
  'charge-outside-term': ChargeFacts & { readonly first: IsoDate; readonly last: IsoDate }
  /** refusal: what is owed once has no first months */
  'free-months-of-one-off': ChargeFacts
  /** refusal: a commitment counts a charge that the terms do not have */
  'charge-not-in-terms': { readonly charge: string; readonly commitment: string }
  /** refusal: rounded to more digits than the currency has */
  'rounding-finer-than-currency': { readonly digits: number; readonly currency: string }
  /** refusal: the contract allows no more of a unit, over all sites; `count` is how many there would be */
  'increase-not-allowed': RightFacts
  /** refusal: the contract allows no fewer, at the site if one is named, else over all; `least` is the lowest number that it allows on that day */
  'decrease-not-allowed': RightFacts & { readonly site?: SiteId; readonly least: number }
  /** refusal: fewer are allowed, but only from the first day of a period or year */
  'decrease-on-other-day': RightFacts & { readonly from: 'billing-period' | 'contract-year' }
  /** notice: the decrease needs notice, which must have been received by `latest`: the days run from the day after it and end on the last day at the old count */
  'decrease-needs-notice': RightFacts & { readonly days: number; readonly latest: IsoDate }

  /** refusal: joiners and leavers of one charge counted by months that cannot be mixed */
  'mixed-day-counts': ChargeFacts & { readonly joiners: string; readonly leavers: string }
  /** refusal: more people left than were there; `count` is the count after that day, below zero */
  'headcount-below-zero': SeriesFacts & { readonly on: IsoDate; readonly count: number }
  /** refusal: two counts set for one day */
  'contradictory-counts': SeriesFacts & {
    readonly on: IsoDate
    readonly count: number
    readonly other: number
  }
  /** refusal: a change, charge or floor names a site that the terms do not have */
  'site-not-in-terms': { readonly site: string; readonly on?: IsoDate; readonly charge?: ChargeId }
  /** refusal: people moved, but nobody said where to */
  'move-without-destination': SeriesFacts & { readonly on: IsoDate; readonly count: number }
  /** refusal: a pooled quantity has one floor, not one for each site */
  'floor-by-site-in-pool': ChargeFacts
  /** refusal: the last day comes before the first */
  'term-ends-before-it-starts': { readonly first: IsoDate; readonly last: IsoDate }

  /** notice: dated after the last day of the term, so not billed */
  'change-after-term': SeriesFacts & { readonly on: IsoDate; readonly last: IsoDate }
  /** notice: headcount that no charge bills */
  'headcount-not-billed': SeriesFacts

  /** assumption: the first that is known of this headcount is that people join, so there were none before */
  'assumed-opening-zero': SeriesFacts & { readonly first: IsoDate; readonly until: IsoDate }
  /** assumption: billing by calendar months */
  'assumed-periods': { readonly assumed: 'calendar' }
  /** assumption: an invoice a month */
  'assumed-every': { readonly assumed: 'month' }
  /** assumption: invoices are issued when the month is over */
  'assumed-issued': { readonly assumed: 'in-arrears' }
  /** assumption: prices stay as they are */
  'assumed-uplift': { readonly assumed: 'none' }
  /** assumption: the yearly uplift applies to this charge as well */
  'assumed-charge-uplift': ChargeFacts & { readonly assumed: 'applies' }
  'assumed-joiners': ChargeFacts & { readonly assumed: DayCount }
  'assumed-leavers': ChargeFacts & { readonly assumed: DayCount }
  'assumed-floor': ChargeFacts & { readonly assumed: 'none' }
  'assumed-discounts': ChargeFacts & { readonly assumed: 'none' }
  'assumed-vat': ChargeFacts & { readonly assumed: 'none' }
  /** assumption: each site climbs the price tiers by itself */
  'assumed-tiers-across': ChargeFacts & { readonly assumed: 'each-site' }
  /** assumption: the charge covers all sites; `sites` is how many */
  'assumed-charge-sites': ChargeFacts & { readonly assumed: 'all'; readonly sites: number }
  /** assumption: one base fee for the contract */
  'assumed-base-fee-per': ChargeFacts & { readonly assumed: 'contract' }
  /** assumption: what a charge does not mention does not exist */
  'assumed-without': ChargeFacts & { readonly fields: readonly UnmentionedClause[] }
  /** assumption: how a charge is worked out where it does not say */
  'assumed-usual': ChargeFacts & { readonly fields: readonly UnmentionedRule[] }
  /** assumption: no least and no most money */
  'assumed-commitments': { readonly assumed: 'none' }
  /** assumption: a commitment does not rise with the prices, has no VAT, counts discounts, is prorated in a stub */
  'assumed-commitment': {
    readonly commitment: string
    readonly fields: readonly UnmentionedOfCommitment[]
  }
  /** assumption: lines are rounded half away from zero to the currency's digits */
  'assumed-rounding': { readonly assumed: 'line' }
}

/** Clauses that a charge may have: unmentioned, they are taken not to exist. */
export type UnmentionedClause = 'ratchet' | 'tolerance' | 'included' | 'ramp'

/** Rules of a charge: unmentioned, the usual one is taken. */
export type UnmentionedRule = 'pricePeriod' | 'pricing' | 'basis' | 'stubs' | 'vat.prices'

export type UnmentionedOfCommitment = 'tested' | 'stubs' | 'uplift' | 'vat'

/** What billing can find in terms and headcount, by its name. */
export type BillingIssueCode = keyof BillingIssueFacts

/** A finding of billing with the facts of its code. */
export type BillingIssue<C extends BillingIssueCode = BillingIssueCode> = {
  [K in C]: Issue<K> & { readonly facts: BillingIssueFacts[K] }
}[C]

const kinds = {
  'no-opening-headcount': 'unknown',
  'index-not-given': 'unknown',
  'index-month-missing': 'unknown',
  'index-base-missing': 'unknown',
  'exchange-rate-missing': 'unknown',
  'package-size-missing': 'unknown',
  'actual-over-thirty-not-monthly': 'refusal',
  'allocation-without-pool': 'refusal',
  'charge-outside-term': 'refusal',
  'free-months-of-one-off': 'refusal',
  'charge-not-in-terms': 'refusal',
  'rounding-finer-than-currency': 'refusal',
  'increase-not-allowed': 'refusal',
  'decrease-not-allowed': 'refusal',
  'decrease-on-other-day': 'refusal',
  'decrease-needs-notice': 'notice',
  'mixed-day-counts': 'refusal',
  'headcount-below-zero': 'refusal',
  'contradictory-counts': 'refusal',
  'site-not-in-terms': 'refusal',
  'move-without-destination': 'refusal',
  'floor-by-site-in-pool': 'refusal',
  'term-ends-before-it-starts': 'refusal',
  'change-after-term': 'notice',
  'headcount-not-billed': 'notice',
  'assumed-opening-zero': 'assumption',
  'assumed-periods': 'assumption',
  'assumed-every': 'assumption',
  'assumed-issued': 'assumption',
  'assumed-uplift': 'assumption',
  'assumed-charge-uplift': 'assumption',
  'assumed-joiners': 'assumption',
  'assumed-leavers': 'assumption',
  'assumed-floor': 'assumption',
  'assumed-discounts': 'assumption',
  'assumed-vat': 'assumption',
  'assumed-tiers-across': 'assumption',
  'assumed-charge-sites': 'assumption',
  'assumed-base-fee-per': 'assumption',
  'assumed-without': 'assumption',
  'assumed-usual': 'assumption',
  'assumed-commitments': 'assumption',
  'assumed-commitment': 'assumption',
  'assumed-rounding': 'assumption',
} as const satisfies { readonly [C in BillingIssueCode]: Issue['kind'] }

/** Every code that billing can report. */
export const billingIssueCodes = Object.keys(kinds) as readonly BillingIssueCode[] // the keys are exactly those of the table

/** A finding; its kind follows from its code. `path` is the field of the terms that caused it or would settle it. */
export function billingIssue<C extends BillingIssueCode>(
  code: C,
  facts: BillingIssueFacts[C],
  path?: string,
): Issue<C> {
  const issue: Issue<C> = { kind: kinds[code], code, facts: { ...facts } }
  return path === undefined ? issue : { ...issue, path }
}
