import type { LineFacts, StepFacts } from '@contract-playbook/billing'
import { englishFormat, englishPlural } from '../format/english.ts'
import { chargeName, commitmentName, lineName } from './line-name.ts'
import type { LineSteps } from './step-words.ts'

type Commitment = StepFacts['true-up']
type Allocation = StepFacts['allocation']

const { count, date, days, number, percent, span } = englishFormat

export const englishParts = { net: 'net', tax: 'VAT', gross: 'with VAT' }

const names = { comma: ', ', parts: englishParts, rounding: 'Rounding' }
const line = (facts: LineFacts): string => lineName(facts, names, englishFormat)
const net = (facts: LineFacts): string => line({ ...facts, part: 'net' })
const commitment = (facts: Commitment): string => commitmentName(facts, names, englishFormat)

const windows: Readonly<Record<Commitment['window'], string>> = {
  'billing-period': 'billing period',
  quarter: 'quarter',
  'contract-year': 'contract year',
}

const shares: Readonly<Record<Allocation['by'], (weight: string, of: string) => string>> = {
  'person-days': (weight, of) => `${weight} of ${of} person-days`,
  'closing-heads': (weight, of) => `${weight} of the ${of} there at the end`,
  equal: (_, of) => `one of ${of} equal parts`,
}

/** Lines and what is made of them, in English. */
export const englishLines: LineSteps = {
  total: ({ part, first, last }) => [`Total ${span(first, last)}, ${englishParts[part]}`],
  invoice: ({ part, invoice, first, last, issued }) => [
    invoice === 'settlement'
      ? `Settlement invoice, ${englishParts[part]}`
      : `Invoice ${span(first, last)}, ${englishParts[part]}`,
    `Issued on ${date(issued)}.`,
  ],
  'charge-on-invoice': ({ label, charge }) => [chargeName(label, charge, englishFormat)],
  line: (facts) => [line(facts)],
  'worked-amount': (facts) => [`Worked out: ${line(facts)}`],
  adjustment: (facts) => [
    `Correction: ${line(facts)}`,
    'Changes after the invoice was issued: what is due now, less what was billed.',
  ],
  recomputed: ({ first, last }) => [`Due for ${span(first, last)}, with every change known now`],
  'already-billed': ({ first, last }) => [`Already billed for ${span(first, last)}`],
  conversion: ({ from, to, rate, on, source }) => [
    `${from} to ${to} at ${number(rate)}`,
    `Rate of ${date(on)}${source === undefined ? '' : `, ${source}`}.`,
  ],
  allocation: ({ by, siteName, weight, of, extra }) => [
    `${siteName}: ${shares[by](count(weight), count(of))}`,
    extra ? 'One unit of what was left over fell to it: its remainder was among the largest.' : '',
  ],
  tax: ({ rate, ...facts }) => [`VAT ${percent(rate)} on ${net(facts)}`],
  'net-of-gross': ({ rate, ...facts }) => [
    `${net(facts)}, net`,
    `Net is the price ÷ (1 + ${percent(rate)}).`,
  ],
  'tax-of-gross': ({ rate, ...facts }) => [`VAT ${percent(rate)} contained in ${net(facts)}`],
  'no-tax': (facts) => [`No VAT on ${net(facts)}`],
  'true-up': (facts) => [`True-up: ${commitment(facts)}`],
  cap: (facts) => [`Maximum reached: ${commitment(facts)}`],
  'committed-amount': ({ window, days: inside, of, ...facts }) => [
    `Agreed per ${windows[window]}: ${commitment({ window, ...facts })}`,
    inside === of
      ? ''
      : `${days(inside)} of ${count(of)} ${englishPlural(inside, 'lies', 'lie')} in the term.`,
  ],
  'counted-lines': ({ lines, first, last }) => [
    lines === 0
      ? `What counts, ${span(first, last)}`
      : `${count(lines)} ${englishPlural(lines, 'line that counts', 'lines that count')}, ${span(first, last)}`,
  ],
  'rounding-line': () => ['Rounding of the invoice: its rounded sum, less its rounded lines'],
}
