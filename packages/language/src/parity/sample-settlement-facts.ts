import type { SettlementIssueFacts, SettlementStepFacts } from '@contract-playbook/billing'
import type { DecimalText } from '@contract-playbook/terms'
import { amount, charge, day, first, last, month, percent, type Samples } from './samples.ts'

const [availability, other] = ['99.5', '99.7'] as DecimalText[] as [DecimalText, DecimalText]
const share = { numerator: '2', denominator: '3' }
const part = 'gross'
const line = {
  part,
  line: 'line/2027-06/users/sha',
  ...charge,
  site: 'sha',
  month,
  first,
  last,
} as const

/** Facts for everything that is found beside a bill. */
export const settlementFacts: Samples<SettlementIssueFacts> = {
  'due-not-in-terms': {},
  'late-payment-not-in-terms': {},
  'service-credits-not-in-terms': {},
  'availability-not-measured': { month },
  'availability-not-a-share': { month, written: '101' as DecimalText },
  'availability-measured-twice': { month, availability, other },
  'cost-centres-not-whole': { site: 'sha', percent },
  'credit-above-original': { share: '5/4' },
  'credit-below-zero': { number: 2, share: '-1/2' },
  'bills-in-two-currencies': { issued: 'CNY', revised: 'USD' },
  'interest-on-credit': { amount },
  'month-not-billed': { month },
  'availability-per-longer-span': { per: 'quarter' },
  'working-days-not-announced': { on: day },
  'assumed-due-from': { assumed: 'issue' },
  'assumed-month-cap': { assumed: 'none' },
  'assumed-year-cap': { assumed: 'none' },
}

/** Facts for every step of an explanation beside a bill. */
export const settlementStepFacts: Samples<SettlementStepFacts> = {
  'cost-centre': { part, centre: '4100' },
  unallocated: { part },
  'cost-centre-share': { ...line, centre: '4100', percent, extra: true },
  credit: { part, number: 2, ...share },
  credited: { part, number: 2, rate: percent, ...share },
  corrections: { part, lines: 3 },
  correction: line,
  'due-date': { issued: first, due: last, nominal: day, days: 30, from: 'month-end' },
  'late-interest': { due: first, paid: last, first: day, last, days: 28, percentPerYear: percent },
  'no-late-interest': { due: last, paid: day, reason: 'paid-in-time' },
  'service-credit': { part, month, availability, below: other, percent },
  'uncapped-credit': { month, percent },
  'month-cap': { month, percent },
  'year-cap': { first, last, percent },
  'year-cap-left': { first, last, earlier: 2 },
  'earlier-credit': { month },
  'recurring-fees': { first: month, last: month },
  'month-of-line': { ...line, of: month, days: 12, outOf: 90, extra: true },
  'credit-at-rate': { month, rate: percent, extra: true },
  'credit-tax': { month, rate: percent },
}

const { percentPerYear: _, ...interest } = settlementStepFacts['late-interest']
const { below: __, ...unmissed } = settlementStepFacts['service-credit']

type Variant = {
  [C in keyof SettlementStepFacts]: readonly [code: C, facts: SettlementStepFacts[C]]
}[keyof SettlementStepFacts]

/** Steps with the other choices of their facts, and without those that can be absent. */
export const settlementVariants: readonly Variant[] = [
  ['credit', { part, number: 3, numerator: '1', denominator: '1' }],
  ['credited', { part, number: 0, numerator: '0', denominator: '1' }],
  ['due-date', { ...settlementStepFacts['due-date'], from: 'issue', nominal: last }],
  ['late-interest', { ...interest, perMillePerDay: '0.5' as DecimalText }],
  ['no-late-interest', { ...settlementStepFacts['no-late-interest'], reason: 'excluded' }],
  ['service-credit', unmissed],
  ['year-cap-left', { first, last, earlier: 0 }],
  ['year-cap-left', { first, last, earlier: 1 }],
  ['corrections', { part, lines: 1 }],
  ['credit-at-rate', { month, extra: false }],
  ['credit-tax', { month }],
]
