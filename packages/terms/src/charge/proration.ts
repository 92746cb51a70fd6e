import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { choice, trueOrFalse } from '../leaf/choice.ts'
import { leaf } from '../leaf/leaf.ts'
import { dayOfMonth, wholeDays } from '../leaf/whole.ts'
import { sometimes } from '../group/group.ts'

/** Day counts: which share of its price period a stay is. */
export const dayCounts = [
  'actual-days',
  'thirty-days',
  'act-365',
  'act-act-isda',
  'act-act-icma',
  'act-act-afb',
  '30-360-bond',
  '30-360-us',
  '30e-360',
  '30e-360-isda',
] as const

/** Policies that need nothing but their name. */
const plain = [...dayCounts, 'full-period', 'none'] as const

const forLeavers = [...plain, 'high-water-mark'] as const

const withDetails = [
  z.strictObject({
    policy: leaf(z.literal('actual-over-thirty'), 'choice'),
    ...sometimes({ wholePeriodIsOne: trueOrFalse, neverAboveOne: trueOrFalse }),
  }),
  z.strictObject({ policy: leaf(z.literal('cut-off'), 'choice'), day: dayOfMonth }),
  z.strictObject({ policy: leaf(z.literal('threshold'), 'choice'), days: wholeDays }),
] as const

/**
 * From which day a joiner is charged within a price period, and over how many days. Heads have no names: a joiner is measured from his day to
 * the period's end. Under a threshold he is free if fewer days than that are left.
 */
export const joiners = z.discriminatedUnion('policy', [
  z.strictObject({ policy: choice(plain) }),
  ...withDetails,
])

/**
 * Until which day a leaver is charged, measured from the period's beginning to his day; a high-water mark bills what was reached in the period
 * until it ends. Under a threshold he is free if fewer days than that have passed.
 */
export const leavers = z.discriminatedUnion('policy', [
  z.strictObject({ policy: choice(forLeavers) }),
  ...withDetails,
])

/** How a change of headcount inside a price period is charged. */
export type Proration = z.output<typeof leavers>

const detailed = ['actual-over-thirty', 'cut-off', 'threshold'] as const

const sideFields = <const P extends string, const C extends readonly string[]>(
  path: P,
  policies: C,
) =>
  [
    field(`${path}.policy`, 'choice', { choices: [...policies, ...detailed] }),
    field(`${path}.wholePeriodIsOne`, 'true-or-false'),
    field(`${path}.neverAboveOne`, 'true-or-false'),
    field(`${path}.day`, 'count'),
    field(`${path}.days`, 'count', { unit: 'day' }),
  ] as const

export const prorationFields = () =>
  [
    ...sideFields('charges.*.joiners', plain),
    ...sideFields('charges.*.leavers', forLeavers),
  ] as const
