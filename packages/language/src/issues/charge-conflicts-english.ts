import type { TermsIssueFacts } from '@contract-playbook/terms'
import { englishFormat } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'

const { date, quote } = englishFormat

/** What charges, commitments and prices say against each other. */
export const englishChargeConflicts = {
  'included-by-site-pooled': ({ charge }) => [
    `The charge ${quote(charge)} counts all sites together, so it can’t include a quantity for each of them.`,
    'Write one included quantity, or let the tiers count each site: tiersAcross: each-site.',
  ],
  'charge-reversed': ({ charge, first, last }) => [
    `The charge ${quote(charge)} ends on ${date(last)}, before it begins on ${date(first)}.`,
    'Exchange the two days, or correct one of them. Both are charged.',
  ],
  'charge-never-runs': ({ charge, day, first, last }) => [
    `With ${date(day)}, the charge ${quote(charge)} lies outside the term, which runs from ${date(first)} to ${date(last)}.`,
    'Correct the day, or delete the charge.',
  ],
  'one-off-outside-term': ({ charge, on, first, last }) => [
    `The one-off fee ${quote(charge)} is owed on ${date(on)}, outside the term from ${date(first)} to ${date(last)}.`,
    'Correct the day, or delete it: then the fee is owed on the first day of the term.',
  ],
  'step-outside-charge': ({ charge, from, first, last }) => [
    `A price step of ${quote(charge)} begins on ${date(from)}, but the charge runs from ${date(first)} to ${date(last)}, and on its first day the first prices hold.`,
    'Correct the day, or make the prices of the step the first ones.',
  ],
  'day-order': ({ from, previous }) => [
    `What holds from ${date(from)} stands behind what holds from ${date(previous)}.`,
    'List them from the earliest day to the latest, each day once.',
  ],
  'package-size-unused': ({ charge }) => [
    `The charge ${quote(charge)} gives the size of a package, but is not priced by the package.`,
    'Write pricing: package, or delete packageSize.',
  ],
  'flat-in-stair-step': ({ charge }) => [
    `The charge ${quote(charge)} has stair-step prices: the price of a tier is one amount already, and a flat amount would be a second.`,
    'Add the two and write the sum as the price, or choose another pricing.',
  ],
  'free-one-off': ({ charge }) => [
    `${quote(charge)} is owed once, so it has no first months that could be free.`,
    'Leave out the free months, or lower the price.',
  ],
  'allocation-unpooled': ({ charge }) => [
    `The charge ${quote(charge)} bills each site by itself, so there is no common line to split.`,
    'Write tiersAcross: all-sites, or delete allocation.',
  ],
  'cost-centres-sum': ({ sum }) => [
    `The shares of the cost centres add up to ${sum}%, not to 100%.`,
    'Correct the shares so that together they are exactly 100: 33.33, 33.33 and 33.34.',
  ],
  'unknown-charge': ({ charge, known }) => [
    `${quote(charge)} is not a charge of this contract.`,
    `Its charges are: ${known}. Use one of them, or add ${quote(charge)} under charges.`,
  ],
  'misspelt-charge': ({ charge, suggestion }) => [
    `${quote(charge)} is not a charge of this contract.`,
    `Did you mean ${quote(suggestion)}?`,
  ],
  'commitment-named-as-charge': ({ commitment }) => [
    `${quote(commitment)} is the short name of a charge and of a commitment, so their lines on an invoice could not be told apart.`,
    'Give the commitment another short name.',
  ],
  'rate-of-own-currency': ({ currency }) => [
    `${currency} is the contract’s own currency: it needs no exchange rate.`,
    'Name the other currency, or delete the rate.',
  ],
  'repeated-rate': ({ currency, on }) => [
    `There is another exchange rate of ${currency} from ${date(on)}.`,
    'Keep one of the two, or correct its day.',
  ],
  'cap-below-floor': ({ cap, floor }) => [
    `The uplift is to be at most ${cap}% and at least ${floor}%.`,
    'Exchange cap and floor, or correct one of them.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
