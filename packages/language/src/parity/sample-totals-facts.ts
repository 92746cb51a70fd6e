import {
  causes,
  type BilledBy,
  type TotalsIssueFacts,
  type TotalsStepCode,
  type TotalsStepFacts,
} from '@contract-playbook/billing'
import type { DecimalText } from '@contract-playbook/terms'
import { amount, charge, day, first, last, month, percent, type Samples } from './samples.ts'

const rate = '7.2' as DecimalText // a plain decimal
const part = 'gross'
const users = { ...charge, label: 'User fee', site: 'sha', siteName: 'Shanghai' }
const quantity = { numerator: '80', denominator: '1' }

/** Facts for everything that is found when contracts are compared. */
export const totalsFacts: Samples<TotalsIssueFacts> = {
  'scenarios-in-two-currencies': { from: 'CNY', to: 'USD' },
  'scenario-not-billable': { scenario: 'from' },
  'causes-together': { causes: ['tiers', 'minimum'], because: ['floor-by-site-in-pool'] },
}

/** Facts for every step of an explanation of a whole contract. */
export const totalsStepFacts: Samples<TotalsStepFacts> = {
  mrr: { on: day },
  overage: { on: day },
  arr: { on: day },
  'recurring-fee': { ...users, on: day, per: 'quarter', months: 3 },
  'full-period': { ...users, from: first, to: last, per: 'month' },
  converted: { from: 'USD', to: 'CNY', rate, on: day, source: 'PBOC' },
  'without-tax': { ...users, rate: percent },
  'scheduled-fees': { first, last },
  acv: { year: 2, first, last },
  'scheduled-year': { year: 2, first, last },
  'scheduled-charge': { ...users, first, last },
  'scheduled-days': { ...users, from: first, to: day, days: 12, of: 31 },
  tcv: { first, last },
  'one-off-value': { ...users, on: day },
  tcb: { part, first, last },
  'tcb-share': { part, by: 'month', key: month },
  'part-of-line': {
    part,
    line: '2027-06/users/sha',
    month,
    first,
    last,
    by: 'contract-year',
    key: '2',
    days: 12,
    outOf: 90,
    extra: true,
  },
  'tier-cost': { ...charge, label: 'User fee', on: day, per: 'month', quantity, unit: 'user' },
  'tier-cliff': { ...charge, label: 'User fee', on: day, units: 10, unit: 'user', per: 'month' },
  'next-heads': { ...users, on: day, heads: 80, more: 2, unit: 'user', per: 'month' },
  bridge: { part, from: amount, to: percent },
  'bridge-cause': {
    part,
    causes: ['price', 'tiers'],
    fields: ['charges.users.tiers.0.price'],
    first: amount,
    last: percent,
    extra: true,
  },
  'bridge-effect': { part, before: 2, sets: 6 },
}

type Variant = {
  [C in TotalsStepCode]: readonly [code: C, facts: TotalsStepFacts[C]]
}[TotalsStepCode]

const keys: Readonly<Record<BilledBy, readonly string[]>> = {
  month: [month],
  'contract-year': ['2'],
  site: ['sha', '(pool)', '(contract)'],
  charge: ['users', '(rounding)'],
  invoice: ['2027-06', 'settlement'],
}

const named = { by: 'site', key: 'sha', name: 'Shanghai office' } as const

const { source: _, ...unnamed } = totalsStepFacts.converted
const { per: __, ...once } = totalsStepFacts['full-period']
const cause = totalsStepFacts['bridge-cause']

/** Steps with every choice of their facts, and with the facts that can be absent. */
export const totalsVariants: readonly Variant[] = [
  ['recurring-fee', { ...users, on: day, per: 'month', months: 1 }],
  ['full-period', once],
  ...(['month', 'quarter', 'year'] as const).map(
    (per) => ['full-period', { ...totalsStepFacts['full-period'], per }] as const,
  ),
  ['converted', unnamed],
  // The keys of the record are the ways of breaking down.
  ...(Object.entries(keys) as [BilledBy, readonly string[]][]).flatMap(([by, listed]) =>
    listed.map((key) => ['tcb-share', { part, by, key }] as const),
  ),
  ...causes.map((one) => ['bridge-cause', { ...cause, causes: [one], extra: false }] as const),
  ['tcb-share', { part, ...named }],
  ['bridge-effect', { part, before: 0, sets: 1 }],
  ['bridge-effect', { part, before: 1, sets: 1 }],
  ['next-heads', { ...totalsStepFacts['next-heads'], heads: 1, more: 1 }],
]
