import type { PricePolicies } from './step-words.ts'

/** The rules about prices, rounding, splitting, commitments and VAT in English: what each is called, and what it says. */
export const englishPricePolicies: PricePolicies = {
  'tiers/each-site': { name: 'Tiers by site', rule: 'Each site climbs the tiers by itself.' },
  'tiers/all-sites': {
    name: 'Tiers of all sites',
    rule: 'The tiers count all sites together.',
  },
  'pricing/graduated': {
    name: 'Graduated prices',
    rule: 'Each unit costs the price of its own tier.',
  },
  'pricing/volume': {
    name: 'Volume prices',
    rule: 'All units cost the price of the tier that the quantity reaches.',
  },
  'pricing/package': {
    name: 'Prices by package',
    rule: 'A begun package is charged in full; the tiers count packages.',
  },
  'pricing/stair-step': {
    name: 'Stair-step prices',
    rule: 'The tier that the quantity reaches has one price for all of it.',
  },
  ramp: {
    name: 'Agreed price steps',
    rule: 'The prices of a step hold from its day; later uplifts start from them.',
  },
  'uplift/fixed': {
    name: 'Fixed uplift',
    rule: 'Prices rise by the agreed percentage once a year, on the agreed day.',
  },
  'uplift/index-level': {
    name: 'Uplift by the level of an index',
    rule: 'Prices follow the change of the index since its base month, with the agreed spread, cap and floor.',
  },
  'uplift/index-year-on-year': {
    name: 'Uplift by the yearly change of an index',
    rule: 'Prices follow the change on a year before that is published for the reference month, with the agreed spread, cap and floor.',
  },
  'issued/in-advance': {
    name: 'In advance',
    rule: 'Invoiced in advance, at the headcount known then; later changes are corrected on the next invoice.',
  },
  'issued/in-arrears': { name: 'In arrears', rule: 'Invoiced when the period is over.' },
  'discount/percent': {
    name: 'Discount in percent',
    rule: 'Taken off what is left after the steps before it.',
  },
  'discount/commitment': {
    name: 'Discount for staying to the end',
    rule: 'Given for staying to the end of the term; taken off what is left after the steps before it.',
  },
  'discount/amount': {
    name: 'Discount as an amount',
    rule: 'Taken off once a line, never below zero.',
  },
  'discount/free-months': {
    name: 'Free months',
    rule: 'The first months of the charge cost nothing; uplifts that fall into them still count.',
  },
  'rounding/line': { name: 'Rounded at the line', rule: 'Each line is rounded once.' },
  'rounding/segment': {
    name: 'Rounded for each stretch of days',
    rule: 'Each stretch of days is rounded, and the line is their sum.',
  },
  'rounding/invoice': {
    name: 'Rounded at the invoice',
    rule: 'The sum of the invoice is rounded; a rounding line carries the difference to its lines.',
  },
  'exchange-rate': {
    name: 'Exchange rate',
    rule: 'The rounded line is converted at the latest rate up to the day of the invoice, and rounded again.',
  },
  'allocation/person-days': {
    name: 'Split by person-days',
    rule: 'The pool’s line is split over its sites by people × days; what is left over goes to the largest remainders.',
  },
  'allocation/closing-heads': {
    name: 'Split by closing headcount',
    rule: 'The pool’s line is split over its sites by their people at the end; what is left over goes to the largest remainders.',
  },
  'allocation/equal': {
    name: 'Split in equal parts',
    rule: 'The pool’s line is split over its sites in equal parts; what is left over goes to those listed first.',
  },
  'commitment/minimum': {
    name: 'Minimum commitment',
    rule: 'If the lines of a window, net of VAT, do not reach the minimum, the difference is billed as a true-up.',
  },
  'commitment/maximum': {
    name: 'Maximum',
    rule: 'If the lines of a window, net of VAT, exceed the maximum, the difference is taken off.',
  },
  'tax/exclusive': { name: 'VAT on top', rule: 'VAT comes on top of each line.' },
  'tax/inclusive': {
    name: 'VAT included',
    rule: 'Prices include VAT: the net part is rounded, VAT is the rest.',
  },
  'tax/none': { name: 'No VAT', rule: 'This charge carries no VAT.' },
}
