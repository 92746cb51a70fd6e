import type { ChargeId, IsoDate, Issue, SiteId } from '@contract-playbook/terms'

interface ChargeFacts {
  readonly charge: ChargeId
}
interface SeriesFacts {
  readonly site: SiteId
  readonly unit: string
}

/** The facts that each finding of billing carries: language turns code and facts into a sentence. */
export interface BillingIssueFacts {
  /** unknown: nobody said how many there are when the term starts */
  'no-opening-headcount': SeriesFacts & ChargeFacts & { readonly first: IsoDate }

  /** refusal: joiners and leavers of one charge counted by different months */
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
  'assumed-joiners': ChargeFacts & { readonly assumed: 'actual-days' | 'thirty-days' }
  'assumed-leavers': ChargeFacts & { readonly assumed: 'actual-days' | 'thirty-days' }
  'assumed-floor': ChargeFacts & { readonly assumed: 'none' }
  'assumed-discounts': ChargeFacts & { readonly assumed: 'none' }
  'assumed-vat': ChargeFacts & { readonly assumed: 'none' }
  /** assumption: each site climbs the price tiers by itself */
  'assumed-tiers-across': ChargeFacts & { readonly assumed: 'each-site' }
  /** assumption: the charge covers all sites; `sites` is how many */
  'assumed-charge-sites': ChargeFacts & { readonly assumed: 'all'; readonly sites: number }
  /** assumption: one base fee for the contract */
  'assumed-base-fee-per': ChargeFacts & { readonly assumed: 'contract' }
}

export type BillingIssueCode = keyof BillingIssueFacts

/** A finding of billing with the facts of its code. */
export type BillingIssue<C extends BillingIssueCode = BillingIssueCode> = {
  [K in C]: Issue<K> & { readonly facts: BillingIssueFacts[K] }
}[C]

const kinds = {
  'no-opening-headcount': 'unknown',
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
