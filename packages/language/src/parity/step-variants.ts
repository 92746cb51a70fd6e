import type { PolicyName, Rounding, StepCode, StepFacts } from '@contract-playbook/billing'
import type { Side } from '../steps/step-words.ts'
import { stepFacts } from './sample-step-facts.ts'

/** Every choice that a fact has; a new one does not compile until it stands here. */
const every = <Choice extends string>(choices: Readonly<Record<Choice, true>>): Choice[] =>
  Object.keys(choices) as Choice[] // the keys are exactly those of the record

export const dayCounts = every<StepFacts['segment']['dayCount']>({
  'actual-days': true,
  'thirty-days': true,
  'actual-over-thirty': true,
  'act-365': true,
  'act-act-isda': true,
  'act-act-icma': true,
  'act-act-afb': true,
  '30-360-bond': true,
  '30-360-us': true,
  '30e-360': true,
  '30e-360-isda': true,
  mixed: true,
  none: true,
})

export const bases = every<StepFacts['basis']['basis']>({
  opening: true,
  closing: true,
  average: true,
  peak: true,
})

export const windows = every<StepFacts['true-up']['window']>({
  'billing-period': true,
  quarter: true,
  'contract-year': true,
})

export const splits = every<StepFacts['allocation']['by']>({
  'person-days': true,
  'closing-heads': true,
  equal: true,
})

export const kinds = every<StepFacts['headcount-change']['kind']>({
  join: true,
  leave: true,
  set: true,
  move: true,
})

export const pricePeriods = every<NonNullable<StepFacts['price']['per']>>({
  month: true,
  quarter: true,
  year: true,
})

export const sides = every<Side>({ joiners: true, leavers: true })

const places = every<Rounding['at']>({
  line: true,
  segment: true,
  invoice: true,
  tax: true,
  price: true,
  conversion: true,
  commitment: true,
  allocation: true,
})

const rules = every<Rounding['rule']>({
  'half-away-from-zero': true,
  'half-towards-zero': true,
  'half-even': true,
  'half-up': true,
  'half-down': true,
  up: true,
  down: true,
  'largest-remainder': true,
})

/** Every way of rounding at the line, and one at every other place. */
export const roundings: readonly Pick<Rounding, 'at' | 'rule'>[] = [
  ...rules.map((rule) => ({ at: 'line', rule }) as const),
  ...places.map((at) => ({ at, rule: 'half-even' }) as const).filter(({ at }) => at !== 'line'),
]

export type ProrationName = Extract<PolicyName, `proration/${string}`>

type Variant = { [C in StepCode]: readonly [code: C, facts: StepFacts[C]] }[StepCode]

const {
  segment,
  basis,
  allocation,
  price,
  invoice,
  'base-fee': fee,
  'committed-amount': committed,
  'counted-lines': counted,
  'headcount-change': change,
  'price-index': index,
  'stair-step': step,
} = stepFacts

const { base: _, cap: __, ...yearOnYear } = index
const { to: ___, ...last } = step
const { on: ____, ...undecided } = basis

/** Steps with every choice of their facts, and with the facts that can be absent. */
export const stepVariants: readonly Variant[] = [
  ['invoice', { ...invoice, invoice: 'settlement' }],
  ['line', { ...stepFacts.line, of: 'rounding' }],
  ['no-tax', { ...stepFacts['no-tax'], of: 'rounding' }],
  ...dayCounts.map((dayCount) => ['segment', { ...segment, dayCount }] as const),
  ['segment', { ...segment, days: 30 }],
  ['base-fee', { ...fee, days: 30 }],
  ...bases.map((one) => ['basis', { ...undecided, basis: one }] as const),
  ...splits.map((by) => ['allocation', { ...allocation, by, extra: false }] as const),
  ...windows.map((window) => ['committed-amount', { ...committed, window, of: 200 }] as const),
  ['counted-lines', { ...counted, lines: 0 }],
  ['counted-lines', { ...counted, lines: 1 }],
  ...kinds.map((kind) => ['headcount-change', { ...change, kind, charged: change.on }] as const),
  ...pricePeriods.map((per) => ['price', { per }] as const),
  ...pricePeriods.map((per) => ['price', { ...price, per }] as const),
  ['price', {}],
  ['price', { unit: 'package', from: 1 }],
  ['price-index', yearOnYear],
  ['free-months', { ...stepFacts['free-months'], months: 1 }],
  ['stair-step', last],
  ['stair-step', { ...step, from: 1 }],
  ['tier', { ...last, from: 1 }],
  ['tier', last],
  ['tier', { ...step, from: 1 }],
]
