import type { BillingIssueFacts } from '@contract-playbook/billing'
import { englishFormat } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'

const { count, date, quote, unit: noun } = englishFormat

const dayCount = (policy: string): string =>
  policy === 'thirty-days' ? 'months of thirty days' : 'actual days'

const sayIt = 'If that is what was agreed, write it into the contract.'

/** What billing finds: questions that are open, terms that can’t be billed, and what was assumed. */
export const englishBilling: Sentences<BillingIssueFacts> = {
  'no-opening-headcount': ({ site, unit, charge, first }) => [
    `Nobody said how many ${noun(unit)} there are at ${quote(site)} on ${date(first)}, and ${quote(charge)} bills them.`,
    `Give their number from ${date(first)}; 0 is an answer too.`,
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

  'change-after-term': ({ site, unit, on, last }) => [
    `The change of ${noun(unit)} at ${quote(site)} on ${date(on)} comes after the last day of the term, ${date(last)}, and is not billed.`,
    'Check the date; a longer term would bill it.',
  ],
  'headcount-not-billed': ({ site, unit }) => [
    `No charge bills ${noun(unit)} at ${quote(site)}; their number changes nothing.`,
    'Check the unit and the site, or add a charge for them.',
  ],

  'assumed-opening-zero': ({ site, unit, first, until }) => [
    `There are no ${noun(unit)} at ${quote(site)} from ${date(first)} until the first join there, on ${date(until)}.`,
    `If there are some, give their number from ${date(first)}.`,
  ],
  'assumed-periods': () => [
    'Months run from the first day to the last of the calendar month.',
    sayIt,
  ],
  'assumed-every': () => ['There is one invoice a month.', sayIt],
  'assumed-issued': () => ['Each invoice is issued when its month is over.', sayIt],
  'assumed-uplift': () => [
    'Prices stay as they are for the whole term.',
    'Ask the provider to confirm it in writing: no uplift.',
  ],
  'assumed-charge-uplift': ({ charge }) => [
    `The yearly uplift also raises ${quote(charge)}.`,
    'If this price is fixed, the contract should say so.',
  ],
  'assumed-joiners': ({ charge, assumed }) => [
    `${quote(charge)}: people who join during a month are charged from that day, by ${dayCount(assumed)}.`,
    sayIt,
  ],
  'assumed-leavers': ({ charge, assumed }) => [
    `${quote(charge)}: people who leave during a month are charged until the day before, by ${dayCount(assumed)}.`,
    sayIt,
  ],
  'assumed-floor': ({ charge }) => [
    `${quote(charge)} has no floor: as many are billed as there are.`,
    'Ask the provider to confirm it: a floor costs money when people leave.',
  ],
  'assumed-discounts': ({ charge }) => [`${quote(charge)} has no discount.`, sayIt],
  'assumed-vat': ({ charge }) => [
    `No VAT comes on top of ${quote(charge)}.`,
    'Ask whether the price includes VAT, and at which rate: it changes the total.',
  ],
  'assumed-tiers-across': ({ charge }) => [
    `${quote(charge)}: each site climbs the price tiers by itself.`,
    'Ask whether all sites are counted together: that is often cheaper.',
  ],
  'assumed-charge-sites': ({ charge, sites }) => [
    `${quote(charge)} covers every site of the contract, ${count(sites)} in all.`,
    sayIt,
  ],
  'assumed-base-fee-per': ({ charge }) => [
    `${quote(charge)} is paid once for the whole contract, not for each site.`,
    sayIt,
  ],
}
