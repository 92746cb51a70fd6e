import type { BillingIssueCode, BillingIssueFacts } from '@contract-playbook/billing'
import { isIsoDate, type IsoDate } from '@contract-playbook/terms'

/** A day of the samples, checked as every day is. */
export function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`${text} is no day.`)
  return text
}

const users = { site: 'sha', unit: 'user' }
const charge = 'users'

/** Facts to say each finding of billing with. A new code does not compile without them. */
export const billingSamples: { readonly [C in BillingIssueCode]: BillingIssueFacts[C] } = {
  'no-opening-headcount': { ...users, charge, first: day('2027-01-01') },
  'mixed-day-counts': { charge, joiners: 'actual-days', leavers: 'thirty-days' },
  'headcount-below-zero': { ...users, on: day('2027-03-20'), count: -2 },
  'contradictory-counts': { ...users, on: day('2027-03-20'), count: 80, other: 82 },
  'site-not-in-terms': { site: 'bjs', on: day('2027-03-20') },
  'move-without-destination': { ...users, on: day('2027-03-20'), count: 5 },
  'floor-by-site-in-pool': { charge },
  'term-ends-before-it-starts': { first: day('2027-01-01'), last: day('2026-12-31') },
  'change-after-term': { ...users, on: day('2028-01-02'), last: day('2027-12-31') },
  'headcount-not-billed': users,
  'assumed-opening-zero': { ...users, first: day('2027-01-01'), until: day('2027-03-20') },
  'assumed-periods': { assumed: 'calendar' },
  'assumed-every': { assumed: 'month' },
  'assumed-issued': { assumed: 'in-arrears' },
  'assumed-uplift': { assumed: 'none' },
  'assumed-charge-uplift': { charge, assumed: 'applies' },
  'assumed-joiners': { charge, assumed: 'actual-days' },
  'assumed-leavers': { charge, assumed: 'actual-days' },
  'assumed-floor': { charge, assumed: 'none' },
  'assumed-discounts': { charge, assumed: 'none' },
  'assumed-vat': { charge, assumed: 'none' },
  'assumed-tiers-across': { charge, assumed: 'each-site' },
  'assumed-charge-sites': { charge, assumed: 'all', sites: 3 },
  'assumed-base-fee-per': { charge, assumed: 'contract' },
}
