import type { ItemFacts, KeyFacts, PricePeriod } from '@contract-playbook/billing'
import { englishFormat, englishPlural } from '../format/english.ts'
import { englishParts } from './lines-english.ts'
import { type CauseNames, itemWords, keyName, type TotalsWords } from './totals-words.ts'

const { count, date, days, list, month, number, percent, quantity, quote, span } = englishFormat

const item = (facts: ItemFacts): string => itemWords(facts, ', ', englishFormat)

const periods: Readonly<Record<PricePeriod, string>> = {
  month: 'month',
  quarter: 'quarter',
  year: 'year',
}

const key = (facts: KeyFacts): string =>
  keyName(facts, {
    month,
    year: (year) => `contract year ${year}`,
    invoice: (id) => `invoice ${id}`,
    settlement: 'the settlement invoice',
    without: {
      '(pool)': 'sites together',
      '(contract)': 'the contract as a whole',
      '(rounding)': 'rounding of invoices',
    },
  })

const extraUnit = (extra: boolean): string =>
  extra ? 'Largest remainder: one unit was added or taken so that the parts sum to the whole.' : ''

const sentences = (...said: readonly string[]): string => said.filter(Boolean).join(' ')

const causeNames: CauseNames = {
  scope: 'term, sites and charges',
  headcount: 'headcount',
  price: 'prices',
  tiers: 'tiers',
  proration: 'part periods and rounding',
  uplift: 'uplift',
  minimum: 'minimums',
  discount: 'discounts',
  currency: 'currency',
  tax: 'VAT',
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const causes: TotalsWords['causes'] = (of) => capital(list(of.map((one) => causeNames[one])))

/** Figures of a whole contract, and why another one costs more, in English. */
export const englishTotals: TotalsWords = {
  steps: {
    mrr: ({ on }) => [
      `Monthly recurring revenue on ${date(on)} (MRR)`,
      'Full months at that day’s heads and prices, after discounts, net of VAT.',
    ],
    overage: ({ on }) => [
      `Overage on ${date(on)}, per month`,
      'Units beyond those that a charge includes; no part of MRR.',
    ],
    arr: ({ on }) => [`Annual recurring revenue on ${date(on)} (ARR)`, 'Twelve times MRR.'],
    'recurring-fee': ({ per, months, ...facts }) => [
      `${item(facts)}, per month`,
      months === 1 ? undefined : `A full ${periods[per]} ÷ ${count(months)}.`,
    ],
    'full-period': ({ from, to, per, ...facts }) => [
      per === undefined ? item(facts) : `${item(facts)}, full ${periods[per]}`,
      `At the quantity and prices of ${span(from, to)}.`,
    ],
    converted: ({ from, to, rate, on, source }) => [
      `${from} to ${to} at ${number(rate)}`,
      `Rate of ${date(on)}${source === undefined ? '' : `, ${source}`}.`,
    ],
    'without-tax': ({ rate, ...facts }) => [
      `${item(facts)}, without VAT`,
      `The price includes VAT of ${percent(rate)}.`,
    ],
    'scheduled-fees': ({ first, last }) => [`Recurring fees by service day, ${span(first, last)}`],
    acv: ({ year, first, last }) => [
      `Annual contract value, year ${count(year)} (ACV)`,
      `Recurring fees by service day, ${span(first, last)}.`,
    ],
    'scheduled-year': ({ year, first, last }) => [
      `Contract year ${count(year)}, ${span(first, last)}`,
    ],
    'scheduled-charge': ({ first, last, ...facts }) => [`${item(facts)}, ${span(first, last)}`],
    'scheduled-days': ({ from, to, days: inside, of, ...facts }) => [
      `${item(facts)}, ${span(from, to)}`,
      `${days(inside)} of ${count(of)}.`,
    ],
    tcv: ({ first, last }) => [
      `Total contract value, ${span(first, last)} (TCV)`,
      'All contract years and what is owed once, net of VAT; rounded once.',
    ],
    'one-off-value': ({ on, ...facts }) => [`${item(facts)}, owed once on ${date(on)}`],
    tcb: ({ part, first, last }) => [
      `Total contracted billing, ${span(first, last)} (TCB), ${englishParts[part]}`,
      'The sum of the invoices.',
    ],
    'tcb-share': ({ part, ...share }) => [`Billed for ${key(share)}, ${englishParts[part]}`],
    'part-of-line': ({ part, line, days: inside, outOf, extra, first, last, ...share }) => [
      `Part of ${quote(line)} for ${key(share)}, ${englishParts[part]}`,
      sentences(`${days(inside)} of ${count(outOf)}, ${span(first, last)}.`, extraUnit(extra)),
    ],
    'tier-cost': ({ on, quantity: many, unit, per, label, charge }) => [
      `${itemWords({ charge, ...(label === undefined ? {} : { label }) }, ', ', englishFormat)}: ${quantity(many, unit)}, full ${periods[per]}`,
      `Before discounts, at the prices from ${date(on)}.`,
    ],
    'tier-cliff': ({ on, units, unit, per, label, charge }) => [
      `${itemWords({ charge, ...(label === undefined ? {} : { label }) }, ', ', englishFormat)}: saved by paying for one more than ${count(units, unit)}, per ${periods[per]}`,
      `Before discounts, at the prices from ${date(on)}.`,
    ],
    'next-heads': ({ on, heads, more, unit, per, ...facts }) => [
      `${item(facts)}: ${count(more)} more, per ${periods[per]}`,
      `If they join on ${date(on)} and stay for a full ${periods[per]}; ${count(heads, unit)} ${englishPlural(heads, 'is', 'are')} there then.`,
    ],
    bridge: ({ part, from, to }) => [
      `Difference of the totals, ${englishParts[part]}`,
      `From ${number(from)} to ${number(to)}.`,
    ],
    'bridge-cause': ({ part, causes: of, fields, first, last, extra }) => [
      `${causes(of)}, ${englishParts[part]}`,
      sentences(
        `Alone it would change ${number(first)}; after everything else, ${number(last)}.`,
        `What differs: ${fields.join(', ')}.`,
        extraUnit(extra),
      ),
    ],
    'bridge-effect': ({ before, sets }) => [
      before === 0
        ? 'Its effect when nothing else has changed'
        : `Its effect when ${count(before)} ${englishPlural(before, 'other cause has', 'other causes have')} changed`,
      sets === 1 ? undefined : `Mean over ${count(sets)} choices of them.`,
    ],
  },

  inputs: {
    months: 'months',
    mrr: 'MRR',
    costs: 'amount for the quantity',
    'costs-of-next': 'amount for one more',
    'costs-with': 'amount with them',
    'costs-without': 'amount without them',
    'total-to': 'total of the second',
    'total-from': 'total of the first',
    effect: 'effect',
    causes: 'causes',
  },

  causes,

  roundedAt: { figure: 'rounded once' },
}
