import type { SettledLineFacts } from '@contract-playbook/billing'
import { englishFormat, englishPlural } from '../format/english.ts'
import { englishParts } from './lines-english.ts'
import { settledLineName } from './settled-line-name.ts'
import { englishSettlementPolicies } from './settlement-policies-english.ts'
import type { SettlementWords } from './settlement-words.ts'

const { count, date, days, month, number, percent, range, span } = englishFormat

const names = { comma: ', ', parts: englishParts, rounding: 'Rounding' }
const line = (facts: SettledLineFacts): string => settledLineName(facts, names, englishFormat)

const extraUnit = (extra: boolean): string =>
  extra ? 'One unit of what was left over fell to it: its remainder was among the largest.' : ''

const ofLine = (of: { readonly numerator: string; readonly denominator: string }): string =>
  of.denominator === '1'
    ? 'the whole line'
    : `${number(of.numerator)} ÷ ${number(of.denominator)} of the line`

const months = (first: string, last: string): string =>
  first === last ? month(first) : `${month(first)} to ${month(last)}`

/** Due dates, interest, credits, corrections and cost centres in English. */
export const englishSettlement: SettlementWords = {
  steps: {
    'cost-centre': ({ part, centre }) => [`Cost centre ${centre}, ${englishParts[part]}`],
    unallocated: ({ part }) => [`Without a cost centre, ${englishParts[part]}`],
    'cost-centre-share': ({ percent: share, extra, ...facts }) => [
      `${percent(share)} of ${line(facts)}`,
      extraUnit(extra),
    ],
    credit: ({ part, number: note, ...share }) => [
      `Credit note ${count(note)}, ${englishParts[part]}`,
      `With it, ${ofLine(share)} is credited in all; what was credited before is taken off.`,
    ],
    credited: ({ part, number: note, rate, ...share }) => [
      note === 0
        ? 'Credited before the first note'
        : `Credited up to note ${count(note)}: ${ofLine(share)}, ${englishParts[part]}${rate === undefined ? '' : `, VAT rate ${percent(rate)}`}`,
    ],
    corrections: ({ part, lines }) => [
      `Corrections of ${count(lines)} ${englishPlural(lines, 'line', 'lines')}, ${englishParts[part]}`,
    ],
    correction: (facts) => [
      `Correction: ${line(facts)}`,
      'The revised amount, less what was billed.',
    ],
    'due-date': ({ issued, due, nominal, days: toPay, from }) => [
      `Due on ${date(due)}`,
      [
        from === 'issue'
          ? `${days(toPay)} after the issue on ${date(issued)}.`
          : `${days(toPay)} after the end of the month of issue, ${month(issued)}.`,
        nominal === due ? '' : `Moved on from ${date(nominal)}, which is no working day.`,
      ]
        .filter(Boolean)
        .join(' '),
    ],
    'late-interest': ({ due, paid, first, last, days: late, percentPerYear, perMillePerDay }) => [
      percentPerYear === undefined
        ? `Interest of ${number(perMillePerDay ?? '0')} per mille a day for ${days(late)}`
        : `Interest of ${percent(percentPerYear)} a year for ${days(late)}`,
      `From ${date(first)} to ${date(last)}: due on ${date(due)}, paid on ${date(paid)}.`,
    ],
    'no-late-interest': ({ due, paid, reason }) => [
      reason === 'excluded' ? 'No interest: the contract excludes it' : 'No interest: paid in time',
      `Due on ${date(due)}, paid on ${date(paid)}.`,
    ],
    'service-credit': ({ part, month: of, availability, below, percent: credited }) => [
      `Service credit for ${month(of)}, ${englishParts[part]}`,
      below === undefined
        ? `Availability was ${percent(availability)}: no rung of the ladder was reached.`
        : `Availability was ${percent(availability)}, below ${percent(below)}: ${percent(credited)} of the month’s recurring fees.`,
    ],
    'uncapped-credit': ({ month: of, percent: share }) => [
      `${percent(share)} of the recurring fees of ${month(of)}`,
    ],
    'month-cap': ({ month: of, percent: share }) => [
      `Cap of the month: ${percent(share)} of the recurring fees of ${month(of)}`,
    ],
    'year-cap': ({ first, last, percent: share }) => [
      `Cap of the contract year: ${percent(share)} of its recurring fees, ${span(first, last)}`,
    ],
    'year-cap-left': ({ first, last, earlier }) => [
      `Left of the cap of ${range(first, last, { year: true })}`,
      earlier === 0
        ? ''
        : `Less ${count(earlier)} earlier ${englishPlural(earlier, 'credit', 'credits')} of that year.`,
    ],
    'earlier-credit': ({ month: of }) => [`Credit for ${month(of)}`],
    'recurring-fees': ({ first, last }) => [`Recurring fees, ${months(first, last)}`],
    'month-of-line': ({ of, days: inside, outOf, extra, ...facts }) => [
      `${month(of)} of ${line(facts)}`,
      [`${days(inside)} of ${count(outOf)}.`, extraUnit(extra)].filter(Boolean).join(' '),
    ],
    'credit-at-rate': ({ month: of, rate, extra }) => [
      rate === undefined
        ? `Part of the credit for ${month(of)} without VAT`
        : `Part of the credit for ${month(of)} at VAT ${percent(rate)}`,
      extraUnit(extra),
    ],
    'credit-tax': ({ month: of, rate }) => [
      rate === undefined
        ? `No VAT on this part of the credit for ${month(of)}`
        : `VAT ${percent(rate)} on the credit for ${month(of)}`,
    ],
  },

  policies: englishSettlementPolicies,

  inputs: {
    share: 'share',
    credited: 'credited so far',
    'already-credited': 'credited before',
    remainder: 'unit left over',
    'per-day': 'rate per day',
    'to-month-end': 'days to the end of the month',
    'days-to-pay': 'days to pay',
    'days-moved': 'days to the next working day',
    fees: 'recurring fees',
    'fees-at-rate': 'recurring fees at the rate',
    credit: 'credit',
    'uncapped-credit': 'credit before its caps',
    'month-cap': 'cap of the month',
    'year-cap-left': 'left of the cap of the year',
    cap: 'cap',
  },

  roundedAt: {
    credit: 'rounded at the credit',
    interest: 'rounded once',
    share: 'rounded to the smallest unit',
  },
}
