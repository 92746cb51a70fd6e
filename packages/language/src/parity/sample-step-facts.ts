import type { StepFacts } from '@contract-playbook/billing'
import type { DecimalText } from '@contract-playbook/terms'
import {
  amount,
  charge,
  day,
  first,
  last,
  month,
  percent,
  type Samples,
  series,
  yearBefore,
} from './samples.ts'

const unit = 'user'
const mean = { numerator: '374', denominator: '31' }
const days = { from: first, to: day, days: 14, of: 30, dayCount: 'thirty-days' } as const
const tier = { from: 51, to: 150, unit }
const [level, before] = ['104.5', '102.1'] as DecimalText[] as [DecimalText, DecimalText]

const line = {
  part: 'gross',
  ...charge,
  ...series,
  siteName: 'Shanghai',
  month,
  first,
  last,
} as const

const commitment = {
  part: 'gross',
  commitment: 'yearly',
  label: 'Yearly minimum',
  window: 'contract-year',
  first,
  last,
} as const

/** Facts for every step of an explanation. */
export const stepFacts: Samples<StepFacts> = {
  total: { part: 'tax', first, last },
  invoice: { part: 'net', invoice: '2027-06', first, last, issued: day },
  'charge-on-invoice': { ...charge, label: 'User fee', invoice: '2027-06' },
  line,
  'worked-amount': line,
  adjustment: line,
  recomputed: line,
  'already-billed': line,
  conversion: { from: 'USD', to: 'CNY', rate: before, on: day, source: 'CFETS' },
  allocation: {
    by: 'person-days',
    site: 'sha',
    siteName: 'Shanghai',
    weight: 1240,
    of: 3100,
    extra: true,
  },
  tax: { ...line, rate: percent },
  'net-of-gross': { ...line, rate: percent },
  'tax-of-gross': { ...line, rate: percent },
  'no-tax': line,
  'true-up': commitment,
  cap: commitment,
  'committed-amount': { ...commitment, days: 200, of: 365 },
  'counted-lines': { ...commitment, lines: 12 },
  'rounding-line': { invoice: '2027-06' },

  segment: { ...days, quantity: mean, unit },
  'whole-period': { ...days, days: -1, quantity: mean, unit },
  'base-fee': days,
  quantity: { unit },
  heads: { unit },
  basis: { basis: 'peak', first, last, unit, on: day },
  'average-days': { from: first, to: day, days: 14, unit },
  'high-water-mark': { unit, first, highest: 84 },
  ratchet: { percent, months: 12, highest: 92, on: day, least: 74, unit },
  tolerance: { percent, base: 80, on: day, free: 8, least: 72, unit },
  floor: { floor: 80, unit },
  included: { included: 10, unit },
  'headcount-opening': { on: first, site: 'sha', siteName: 'Shanghai', unit },
  'headcount-change': {
    on: day,
    kind: 'move',
    count: 5,
    site: 'sha',
    siteName: 'Shanghai',
    to: 'suz',
    unit,
    reason: 'Merger',
    charged: last,
  },

  tier: { ...tier, quantity: mean },
  'stair-step': { ...tier, quantity: mean },
  packages: { packages: 9, size: 10, unit },
  'tier-flat': tier,
  price: { from: 51, unit, per: 'quarter' },
  'price-uplift': { percent, on: day },
  'price-index': {
    on: day,
    index: 'cpi',
    month,
    published: level,
    base: { month: yearBefore, published: before },
    spread: percent,
    cap: percent,
    floor: percent,
    percent: { numerator: '2400', denominator: '1021' },
  },
  'price-ramp': { on: day },
  'free-months': { months: 3, to: day },
  'one-off': { on: day },
  'discount-percent': { percent },
  'discount-amount': { amount },
}
