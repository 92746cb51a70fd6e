import type { BillingIssueCode, BillingIssueFacts } from '@contract-playbook/billing'
import { isIsoDate, type IsoDate, type IsoMonth } from '@contract-playbook/terms'

/** A day of the samples, checked as every day is. */
export function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`${text} is no day.`)
  return text
}

const users = { site: 'sha', unit: 'user' }
const charge = 'users'
const index = { index: 'cpi', on: day('2028-01-01') }
const right = { unit: 'user', on: day('2027-03-20'), count: 60, clause: '4.2' }

/** Facts to say each finding of billing with. A new code does not compile without them. */
export const billingSamples: { readonly [C in BillingIssueCode]: BillingIssueFacts[C] } = {
  'no-opening-headcount': { ...users, charge, first: day('2027-01-01') },
  'index-not-given': index,
  'index-month-missing': { ...index, month: '2027-10' as IsoMonth }, // a month, as written
  'index-base-missing': index,
  'exchange-rate-missing': { charge, currency: 'USD', on: day('2027-04-01') },
  'package-size-missing': { charge },
  'actual-over-thirty-not-monthly': { charge, pricePeriod: 'quarter' },
  'allocation-without-pool': { charge },
  'charge-outside-term': { charge, first: day('2029-01-01'), last: day('2029-12-31') },
  'free-months-of-one-off': { charge },
  'charge-not-in-terms': { charge, commitment: 'yearly' },
  'rounding-finer-than-currency': { digits: 3, currency: 'CNY' },
  'increase-not-allowed': right,
  'decrease-not-allowed': { ...right, least: 72 },
  'decrease-on-other-day': { ...right, from: 'billing-period' },
  'decrease-needs-notice': { ...right, days: 30, latest: day('2027-02-18') },
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
  'assumed-without': { charge, fields: ['ratchet', 'ramp'] },
  'assumed-usual': { charge, fields: ['pricing', 'stubs'] },
  'assumed-commitments': { assumed: 'none' },
  'assumed-commitment': { commitment: 'yearly', fields: ['tested', 'vat'] },
  'assumed-rounding': { assumed: 'line' },
}
