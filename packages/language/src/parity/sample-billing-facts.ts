import type { BillingIssueFacts } from '@contract-playbook/billing'
import { charge, day, first, last, month, type Samples, series } from './samples.ts'

const right = { unit: 'user', on: day, count: 60, clause: '4.2' }
const index = { index: 'cpi', on: day }

/** Facts for everything that billing finds. */
export const billingFacts: Samples<BillingIssueFacts> = {
  'no-opening-headcount': { ...series, ...charge, first },
  'index-not-given': index,
  'index-month-missing': { ...index, month },
  'index-base-missing': index,
  'exchange-rate-missing': { ...charge, currency: 'USD', on: day },
  'package-size-missing': charge,

  'actual-over-thirty-not-monthly': { ...charge, pricePeriod: 'quarter' },
  'allocation-without-pool': charge,
  'charge-outside-term': { ...charge, first, last: day },
  'free-months-of-one-off': charge,
  'charge-not-in-terms': { ...charge, commitment: 'yearly' },
  'rounding-finer-than-currency': { digits: 3, currency: 'CNY' },
  'increase-not-allowed': right,
  'decrease-not-allowed': { ...right, site: 'sha', least: 72 },
  'decrease-on-other-day': { ...right, from: 'contract-year' },
  'decrease-needs-notice': { ...right, days: 30, latest: first },
  'mixed-day-counts': { ...charge, joiners: 'actual-over-thirty', leavers: 'thirty-days' },
  'headcount-below-zero': { ...series, on: day, count: -2 },
  'contradictory-counts': { ...series, on: day, count: 40, other: 42 },
  'site-not-in-terms': { site: 'bjs', on: day, charge: 'users' },
  'move-without-destination': { ...series, on: day, count: 3 },
  'floor-by-site-in-pool': charge,
  'term-ends-before-it-starts': { first: last, last: first },
  'change-after-term': { ...series, on: day, last },
  'headcount-not-billed': series,

  'assumed-opening-zero': { ...series, first, until: day },
  'assumed-periods': { assumed: 'calendar' },
  'assumed-every': { assumed: 'month' },
  'assumed-issued': { assumed: 'in-arrears' },
  'assumed-uplift': { assumed: 'none' },
  'assumed-charge-uplift': { ...charge, assumed: 'applies' },
  'assumed-joiners': { ...charge, assumed: 'actual-days' },
  'assumed-leavers': { ...charge, assumed: 'thirty-days' },
  'assumed-floor': { ...charge, assumed: 'none' },
  'assumed-discounts': { ...charge, assumed: 'none' },
  'assumed-vat': { ...charge, assumed: 'none' },
  'assumed-tiers-across': { ...charge, assumed: 'each-site' },
  'assumed-charge-sites': { ...charge, assumed: 'all', sites: 3 },
  'assumed-base-fee-per': { charge: 'base', assumed: 'contract' },
  'assumed-without': { ...charge, fields: ['ratchet', 'tolerance', 'included', 'ramp'] },
  'assumed-usual': {
    ...charge,
    fields: ['pricePeriod', 'pricing', 'basis', 'stubs', 'vat.prices'],
  },
  'assumed-commitments': { assumed: 'none' },
  'assumed-commitment': { commitment: 'yearly', fields: ['tested', 'stubs', 'uplift', 'vat'] },
  'assumed-rounding': { assumed: 'line' },
}
