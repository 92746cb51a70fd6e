import type { BillingIssueFacts } from '@contract-playbook/billing'
import { englishFormat } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'
import { dayCountName } from '../steps/day-count-name.ts'
import { englishDayCounts } from '../steps/day-counts-english.ts'
import { englishClause } from '../words/clause-english.ts'
import { englishAssumptions } from './assumptions-english.ts'
import { englishChargeConflicts } from './charge-conflicts-english.ts'

const { count, date, days, month, quote, unit: noun } = englishFormat

const dayCount = (policy: string): string => dayCountName(englishDayCounts, policy)

/** Behind what the contract allows: “ (clause 4.2)”, if it is known where. */
const says = (clause: string | undefined): string =>
  clause === undefined ? '' : ` (${englishClause(clause)})`

const amend = 'Leave the change out, or agree on an amendment first.'

const firstDays = { 'billing-period': 'billing period', 'contract-year': 'contract year' }

/** What billing finds: questions that are open, terms that can’t be billed, and what was assumed. */
export const englishBilling: Sentences<BillingIssueFacts> = {
  ...englishAssumptions,

  'no-opening-headcount': ({ site, unit, charge, first }) => [
    `Nobody said how many ${noun(unit)} there are at ${quote(site)} on ${date(first)}, and ${quote(charge)} bills them.`,
    `Give their number from ${date(first)}; 0 is an answer too.`,
  ],
  'index-not-given': ({ index, on }) => [
    `Prices change on ${date(on)} by the index ${quote(index)}, whose figures were not given.`,
    'Ask the provider: which index is it, and who publishes it? Then give its figures.',
  ],
  'index-month-missing': ({ index, month: missing, on }) => [
    `The index ${quote(index)} has no figure for ${month(missing)}, which decides the prices from ${date(on)}.`,
    'Ask the provider: what was published for that month, and where? It is not guessed.',
  ],
  'index-base-missing': ({ index, on }) => [
    `Prices change on ${date(on)} by the level of the index ${quote(index)}, and the contract names no month to compare it with.`,
    'Ask the provider: since which month does the change count? Write it as base.',
  ],
  'exchange-rate-missing': ({ charge, currency, on }) => [
    `${quote(charge)} is priced in ${currency}, and there is no exchange rate of ${date(on)} or before.`,
    'Ask the provider: whose rate, of which day, converts the invoice? Give it under exchangeRates.',
  ],
  'package-size-missing': ({ charge }) => [
    `${quote(charge)} is priced by the package, and nobody said how many units are in one.`,
    'Ask the provider: how many units does a package hold? Write it as packageSize.',
  ],

  'actual-over-thirty-not-monthly': ({ charge, pricePeriod }) => [
    `${quote(charge)} divides calendar days by thirty, but its price is per ${pricePeriod}: thirty days are a month.`,
    'Use actual-days or thirty-days, or state the price per month.',
  ],
  'allocation-without-pool': ({ charge }) => [
    `${quote(charge)} is to be split over its sites, but each site is counted by itself already.`,
    'Count all sites together (tiersAcross: all-sites), or leave out allocation.',
  ],
  'charge-outside-term': ({ charge, first, last }) => [
    last < first
      ? `${quote(charge)} ends on ${date(last)}, before it begins on ${date(first)}.`
      : `${quote(charge)} runs from ${date(first)} to ${date(last)}, outside the term.`,
    'Correct its first or last day; an addition ends with the term.',
  ],
  'free-months-of-one-off': englishChargeConflicts['free-one-off'],
  'charge-not-in-terms': ({ charge, commitment }) => [
    `${quote(commitment)} counts ${quote(charge)}, which is not a charge of this contract.`,
    'Correct the name, or add the charge to the contract.',
  ],
  'rounding-finer-than-currency': ({ digits, currency }) => [
    `Amounts are to be rounded to ${count(digits)} decimals; ${currency} has fewer.`,
    'Write fewer, or leave out digits: then amounts have the decimals of the currency.',
  ],
  'increase-not-allowed': ({ unit, on, count: people, clause }) => [
    `On ${date(on)} there would be ${count(people, unit)} in all; the contract allows no increase${says(clause)}.`,
    amend,
  ],
  'decrease-not-allowed': ({ site, unit, on, count: people, least, clause }) => [
    `On ${date(on)} there would be ${count(people, unit)} ${site === undefined ? 'in all' : `at ${quote(site)}`}; the contract allows no fewer than ${count(least)} on that day${says(clause)}.`,
    amend,
  ],
  'decrease-on-other-day': ({ unit, on, count: people, from, clause }) => [
    `The decrease to ${count(people, unit)} on ${date(on)} is allowed only from the first day of a ${firstDays[from]}${says(clause)}.`,
    'Date it on such a day, or agree on an amendment first.',
  ],
  'mixed-day-counts': ({ charge, joiners, leavers }) => [
    `${quote(charge)} counts joiners by ${dayCount(joiners)} and leavers by ${dayCount(leavers)}: two lengths for one month.`,
    'Use one of the two for both, or full-period for one of them.',
  ],
  'headcount-below-zero': ({ site, unit, on, count: left }) => [
    `On ${date(on)} more ${noun(unit)} leave ${quote(site)} than are there: ${count(left)} would remain.`,
    'Correct the date or the number, or add the people who joined before.',
  ],
  'contradictory-counts': ({ site, unit, on, count: one, other }) => [
    `${quote(site)} is set to ${count(one, unit)} and to ${count(other, unit)} on the same day, ${date(on)}.`,
    'Keep one of the two.',
  ],
  'site-not-in-terms': ({ site, on, charge }) => [
    on
      ? `A change on ${date(on)} is for ${quote(site)}, which is not a site of this contract.`
      : charge
        ? `The charge ${quote(charge)} names ${quote(site)}, which is not a site of this contract.`
        : `${quote(site)} is not a site of this contract.`,
    'Correct the name, or add the site to the contract.',
  ],
  'move-without-destination': ({ site, unit, on, count: moved }) => [
    `${count(moved, unit)} move away from ${quote(site)} on ${date(on)}, but it is not said where to.`,
    'Name the site they move to; if they are gone for good, write a change of the kind leave.',
  ],
  'floor-by-site-in-pool': ({ charge }) => [
    `${quote(charge)} counts all sites together, so it can’t have a floor for each of them.`,
    'Write one floor with quantity, or let each site be counted by itself: tiersAcross: each-site.',
  ],
  'term-ends-before-it-starts': ({ first, last }) => [
    `The term ends on ${date(last)}, before it starts on ${date(first)}.`,
    'Exchange the two days, or correct one of them.',
  ],

  'decrease-needs-notice': ({ unit, on, count: people, days: notice, latest, clause }) => [
    `The decrease to ${count(people, unit)} on ${date(on)} needs ${days(notice)} of notice${says(clause)}.`,
    `Make sure that the notice was received by ${date(latest)}, and keep the proof.`,
  ],
  'change-after-term': ({ site, unit, on, last }) => [
    `The change of ${noun(unit)} at ${quote(site)} on ${date(on)} comes after the last day of the term, ${date(last)}, and is not billed.`,
    'Check the date; a longer term would bill it.',
  ],
  'headcount-not-billed': ({ site, unit }) => [
    `No charge bills ${noun(unit)} at ${quote(site)}; their number changes nothing.`,
    'Check the unit and the site, or add a charge for them.',
  ],
}
