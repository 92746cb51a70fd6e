import type { StepFacts } from '@contract-playbook/billing'
import { englishFormat, englishPlural } from '../format/english.ts'
import { shareOfPrice } from './share-of-price.ts'
import type { QuantitySteps } from './step-words.ts'

const { count, date, monthCount, percent, quantity, range, days: dayCount } = englishFormat

type Segment = StepFacts['segment']
type Change = StepFacts['headcount-change']
type Basis = StepFacts['basis']

const part = (days: number, of: number): string =>
  `Share of the price: ${shareOfPrice(days, of, count)}.`

const inDays = (days: number, of: number): string => `${dayCount(days)} of ${count(of)}.`

const shares: Readonly<Record<Segment['dayCount'], (days: number, of: number) => string>> = {
  'actual-days': inDays,
  'thirty-days': (days, of) => `${dayCount(days)} of a period that counts as ${count(of)}.`,
  'actual-over-thirty': (days, of) => `${dayCount(days)} ÷ ${count(of)}, however long the month.`,
  'act-365': part,
  'act-act-isda': part,
  'act-act-icma': inDays,
  'act-act-afb': part,
  '30-360-bond': part,
  '30-360-us': part,
  '30e-360': part,
  '30e-360-isda': part,
  mixed: (days, of) =>
    `${part(days, of)} Joiners and leavers are counted each by their own day count.`,
  none: part,
}

type Stretch = Pick<Segment, 'days' | 'of' | 'dayCount'>

const share = ({ days, of, dayCount: by }: Stretch): string =>
  days === of || days === 0 ? '' : shares[by](days, of)

const bases: Readonly<Record<Basis['basis'], (facts: Basis) => string>> = {
  opening: ({ first, on = first, unit }) => `${units(unit)} at the start of ${date(on)}`,
  closing: ({ last, on = last, unit }) => `${units(unit)} at the end of ${date(on)}`,
  average: ({ first, last, unit }) =>
    `Average number of ${englishFormat.unit(unit)}, ${range(first, last)}`,
  peak: ({ first, last, on, unit }) =>
    `Highest number of ${englishFormat.unit(unit)}, ${range(first, last)}${on === undefined ? '' : `: reached on ${date(on)}`}`,
}

/** 12 people join in Suzhou. A move is told from both ends: where people leave, and where they arrive. */
function change({ kind, count: people, unit, site, siteName = site ?? '', to = '' }: Change) {
  const many = count(people, unit)
  const verb = (one: string, other: string): string => englishPlural(people, one, other)
  const place = (before: string): string => siteName && ` ${before}${siteName}`
  if (kind === 'join') return `${many} ${verb('joins', 'join')}${place('in ')}`
  if (kind === 'leave') return `${many} ${verb('leaves', 'leave')}${place('')}`
  if (kind === 'set') return `${siteName || 'Headcount'} set to ${many}`
  return `${many} ${verb('moves', 'move')}${to === site ? '' : place('from ')} to ${to}`
}

/** With a capital first letter and no full stop. */
const sentence = (text: string): string =>
  text.slice(0, 1).toUpperCase() + text.slice(1).replace(/[.。]$/, '')

const units = (unit: string): string => sentence(englishFormat.unit(unit))

/** Days and quantities in English. */
export const englishQuantities: QuantitySteps = {
  segment: ({ from, to, quantity: many, unit, ...stretch }) => [
    `${range(from, to)}: ${quantity(many, unit)}`,
    share(stretch),
  ],
  'whole-period': ({ from, to, days, of, quantity: many, unit }) => [
    `${range(from, to)}: ${quantity(many, unit)} there on every day`,
    `A whole month counts as one, not as ${count(of - days)} ÷ ${count(of)}.`,
  ],
  'base-fee': ({ from, to, ...stretch }) => [
    stretch.days === stretch.of ? 'Whole period' : range(from, to),
    share(stretch),
  ],
  quantity: ({ unit }) => [`${units(unit)} billed`],
  heads: ({ unit }) => [`${units(unit)} counted`],
  basis: (facts) => [bases[facts.basis](facts)],
  'average-days': ({ from, to, days, unit }) => [
    `${range(from, to)}: ${dayCount(days)} at this number of ${englishFormat.unit(unit)}`,
  ],
  'high-water-mark': ({ first, highest, unit }) => [
    `Highest since ${date(first)}: ${count(highest, unit)}`,
  ],
  ratchet: ({ percent: least, months, highest, on, least: number, unit }) => [
    `Ratchet: at least ${count(number, unit)}`,
    `${percent(least)} of ${count(highest, unit)}, rounded up: the highest headcount of the ${monthCount(months)} before, on ${date(on)}.`,
  ],
  tolerance: ({ percent: tolerated, base, on, free, least, unit }) => [
    `Tolerance: at least ${count(least, unit)}`,
    `There were ${count(base, unit)} on ${date(on)}; ${percent(tolerated)} of them, rounded down to ${count(free)}, may leave in that contract year.`,
  ],
  floor: ({ floor, unit }) => [`Floor of ${count(floor, unit)}`],
  included: ({ included, unit }) => [`Less ${count(included, unit)} included`],
  'headcount-opening': ({ on, siteName, unit }) => [
    `${units(unit)} in ${siteName} at the start of ${date(on)}`,
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
}
