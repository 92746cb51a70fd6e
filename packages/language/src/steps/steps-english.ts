import type { LineFacts, StepFacts } from '@contract-playbook/billing'
import { englishFormat, englishPlural } from '../format/english.ts'
import { chargeName, lineName } from './line-name.ts'
import type { StepWords } from './step-words.ts'

const { count, date, range, span, percent, number, each, days: dayCount } = englishFormat

const parts = { net: 'net', tax: 'VAT', gross: 'with VAT' }

const line = (facts: LineFacts): string => lineName(facts, { comma: ', ', parts }, englishFormat)

type Change = StepFacts['headcount-change']

/** 12 people join in Suzhou. A move is told from both ends: where people leave, and where they arrive. */
function change({
  kind,
  count: people,
  unit,
  site,
  siteName = site ?? '',
  to = '',
}: Change): string {
  const many = englishFormat.count(people, unit)
  const verb = (one: string, other: string): string => englishPlural(people, one, other)
  const place = (before: string): string => siteName && ` ${before}${siteName}`
  if (kind === 'join') return `${many} ${verb('joins', 'join')}${place('in ')}`
  if (kind === 'leave') return `${many} ${verb('leaves', 'leave')}${place('')}`
  if (kind === 'set') return `${siteName || 'Headcount'} set to ${many}`
  return `${many} ${verb('moves', 'move')}${to === site ? '' : place('from ')} to ${to}`
}

/** Explanations in English. */
export const englishSteps: StepWords = {
  steps: {
    total: ({ part, first, last }) => [`Total ${span(first, last)}, ${parts[part]}`],
    invoice: ({ part, invoice, first, last, issued }) => [
      invoice === 'settlement'
        ? `Settlement invoice, ${parts[part]}`
        : `Invoice ${span(first, last)}, ${parts[part]}`,
      `Issued on ${date(issued)}.`,
    ],
    'charge-on-invoice': ({ label, charge }) => [chargeName(label, charge, englishFormat)],
    line: (facts) => [line(facts)],
    adjustment: (facts) => [
      `Correction: ${line(facts)}`,
      'Changes after the invoice was issued: what is due now, less what was billed.',
    ],
    recomputed: ({ first, last }) => [`Due for ${span(first, last)}, with every change known now`],
    'already-billed': ({ first, last }) => [`Already billed for ${span(first, last)}`],
    segment: ({ from, to, days, of, quantity, unit, dayCount: by }) => [
      `${range(from, to)}: ${count(quantity, unit)}`,
      days === of
        ? undefined
        : by === 'thirty-days'
          ? `${dayCount(days)} of a month that counts as ${of}.`
          : `${dayCount(days)} of ${of}.`,
    ],
    quantity: ({ heads, billed, unit, floor }) => [
      `${count(billed, unit)} billed`,
      floor !== undefined && floor > heads
        ? `There are ${count(heads)}; the floor is ${count(floor)}, so ${count(billed)} are billed.`
        : undefined,
    ],
    'headcount-opening': ({ on, siteName, unit }) => [
      `${sentence(englishFormat.unit(unit))} in ${siteName} at the start of ${date(on)}`,
    ],
    'headcount-change': (facts) => [
      `${date(facts.on)}: ${change(facts)}`,
      [
        facts.reason && `${sentence(facts.reason)}.`,
        facts.charged === facts.on ? '' : `Counts from ${date(facts.charged)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ],
    tier: ({ from, to, unit, quantity }) => [
      to === undefined
        ? from === 1
          ? `${count(quantity, unit)} at one price`
          : `From ${count(from)}`
        : from === 1
          ? `First ${count(to)}`
          : `From ${count(from)} to ${count(to)}`,
    ],
    price: ({ from, unit }) => [
      (unit ? `Price per ${each(unit)} and month` : 'Price per month') +
        (from !== undefined && from > 1 ? `, from ${count(from)}` : ''),
    ],
    'price-uplift': ({ percent: rise, on }) => [`Uplift of ${percent(rise)} from ${date(on)}`],
    'base-fee': ({ from, to, days, of }) => [
      days === of ? 'Whole month' : `${range(from, to)}: ${count(days)} of ${dayCount(of)}`,
    ],
    'discount-percent': ({ percent: off }) => [`Discount of ${percent(off)}`],
    'discount-amount': ({ amount }) => [`Discount of ${number(amount)} a month`],
    tax: ({ rate, ...facts }) => [`VAT ${percent(rate)} on ${line({ ...facts, part: 'net' })}`],
    'no-tax': (facts) => [`No VAT on ${line({ ...facts, part: 'net' })}`],
  },

  policies: {
    'proration/actual-days':
      'Actual days: days of service ÷ days of that month. The day of a change is charged at the new headcount.',
    'proration/thirty-days':
      'Every month counts as thirty days. The day of a change is charged at the new headcount.',
    'joiners/actual-days': 'Joiners are charged from their first day, by actual days.',
    'joiners/thirty-days': 'Joiners are charged from their first day, in months of thirty days.',
    'joiners/full-period': 'Whoever joins during a month is charged for all of it.',
    'leavers/actual-days': 'Leavers are charged to their last day, by actual days.',
    'leavers/thirty-days': 'Leavers are charged to their last day, in months of thirty days.',
    'leavers/full-period': 'Whoever leaves during a month is charged to its end.',
    'floor/none': 'There is no floor: as many are billed as there are.',
    'floor/quantity': 'Fewer than the floor are billed as the floor.',
    'floor/by-site': 'Each site has a floor of its own.',
    'tiers/each-site': 'Each site climbs the tiers by itself.',
    'tiers/all-sites': 'The tiers count all sites together.',
    'uplift/term-anniversary': 'Prices rise on each anniversary of the first day of the term.',
    'uplift/month-day': 'Prices rise on the same day every year.',
    'issued/in-advance':
      'Invoiced in advance, at the headcount known then; later changes are corrected on the next invoice.',
    'issued/in-arrears': 'Invoiced when the month is over.',
    'discount/percent': 'Taken off what is left after the steps before it.',
    'discount/amount': 'Taken off once a month, never below zero.',
    'tax/exclusive': 'VAT comes on top of each line.',
    'tax/none': 'This charge carries no VAT.',
  },

  parts,
  rounded: (exact, at) => `${exact} ${roundedAt[at]}, half away from zero.`,
  assumed: (code) =>
    code === 'price-uplift'
      ? 'Assumed: the contract does not say whether this price rises too.'
      : 'Assumed: the contract does not say so.',
  lesser: (values) => `the lesser of ${englishFormat.list(values)}`,
  greater: (values) => `the greater of ${englishFormat.list(values)}`,
  gap: ' ',
}

const roundedAt = {
  line: 'rounded at the line',
  tax: 'rounded at the line',
  price: 'rounded to the decimals of the price',
}

/** With a capital first letter and no full stop. */
const sentence = (text: string): string =>
  text.slice(0, 1).toUpperCase() + text.slice(1).replace(/[.。]$/, '')
