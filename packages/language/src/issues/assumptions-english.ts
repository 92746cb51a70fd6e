import { englishFormat } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'
import { englishDayCounts } from '../steps/day-counts-english.ts'
import type { AssumedFacts, UnmentionedWords } from './assumed-facts.ts'

const { count, date, list, quote, unit: noun } = englishFormat

const sayIt = 'If that is what was agreed, write it into the contract.'

const clauses: UnmentionedWords<'assumed-without'> = {
  ratchet: 'no ratchet',
  tolerance: 'no tolerance',
  included: 'no included quantity',
  ramp: 'no agreed price steps',
}

const rules: UnmentionedWords<'assumed-usual'> = {
  pricePeriod: 'the price is per month',
  pricing: 'each unit costs the price of its own tier',
  basis: 'every day is billed at its own quantity',
  stubs: 'a partial first or last period is charged by its days',
  'vat.prices': 'VAT comes on top of the price',
}

const ofCommitment: UnmentionedWords<'assumed-commitment'> = {
  tested: 'it is tested after discounts',
  stubs: 'a partial window has its share of the amount, by days',
  uplift: 'the amount does not rise with the prices',
  vat: 'its line carries no VAT',
}

/** What billing assumes where the terms are silent. */
export const englishAssumptions: Sentences<AssumedFacts> = {
  'assumed-opening-zero': ({ site, unit, first, until }) => [
    `There are no ${noun(unit)} at ${quote(site)} from ${date(first)} until the first join there, on ${date(until)}.`,
    `If there are some, give their number from ${date(first)}.`,
  ],
  'assumed-periods': () => [
    'Billing periods begin on the first of a calendar month, quarter or year.',
    sayIt,
  ],
  'assumed-every': () => ['There is one invoice a month.', sayIt],
  'assumed-issued': () => ['Each invoice is issued when its period is over.', sayIt],
  'assumed-uplift': () => [
    'Prices stay as they are for the whole term.',
    'Ask the provider to confirm it in writing: no uplift.',
  ],
  'assumed-charge-uplift': ({ charge }) => [
    `The yearly uplift also raises ${quote(charge)}.`,
    'If this price is fixed, the contract should say so.',
  ],
  'assumed-joiners': ({ charge, assumed }) => [
    `${quote(charge)}: people who join during a period are charged from that day, by ${englishDayCounts[assumed]}.`,
    sayIt,
  ],
  'assumed-leavers': ({ charge, assumed }) => [
    `${quote(charge)}: people who leave during a period are charged until the day before, by ${englishDayCounts[assumed]}.`,
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
  'assumed-without': ({ charge, fields }) => [
    `${quote(charge)} has ${list(fields.map((field) => clauses[field]))}.`,
    sayIt,
  ],
  'assumed-usual': ({ charge, fields }) => [
    `${quote(charge)}: ${fields.map((field) => rules[field]).join('; ')}.`,
    sayIt,
  ],
  'assumed-commitments': () => [
    'There is no minimum amount and no maximum.',
    'Ask the provider to confirm it: a minimum amount is owed even if people leave.',
  ],
  'assumed-commitment': ({ commitment, fields }) => [
    `${quote(commitment)}: ${fields.map((field) => ofCommitment[field]).join('; ')}.`,
    sayIt,
  ],
  'assumed-rounding': () => [
    'Each line is rounded once, half away from zero, to the decimals of its currency.',
    sayIt,
  ],
}
