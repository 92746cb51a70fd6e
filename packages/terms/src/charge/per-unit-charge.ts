import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { choice } from '../leaf/choice.ts'
import { unitName } from '../leaf/identifier.ts'
import { leaf } from '../leaf/leaf.ts'
import { sometimes } from '../group/group.ts'
import { chargeHead, chargeTail } from './charge-basics.ts'
import { floor } from './floor.ts'
import { tiers } from './tiers.ts'

const across = ['each-site', 'all-sites'] as const
const policies = ['actual-days', 'thirty-days', 'full-period'] as const

/** From which day a joiner, or until which day a leaver, is charged within a month, and over how many days. */
const proration = z.strictObject({ policy: choice(policies) })

/** A monthly price per head, device or other unit. */
export const perUnitCharge = z.strictObject({
  kind: leaf(z.literal('per-unit'), 'choice'),
  unit: unitName,
  ...chargeHead,
  ...sometimes({ tiersAcross: choice(across) }),
  tiers,
  ...sometimes({ floor, joiners: proration, leavers: proration }),
  ...chargeTail,
})

export type PerUnitCharge = z.output<typeof perUnitCharge>

/** How a change inside a month is charged. */
export type Proration = z.output<typeof proration>

export const perUnitChargeFields = [
  field('charges.*.unit', 'unit'),
  field('charges.*.tiers.*.from', 'count', { unit: 'unit' }),
  field('charges.*.tiers.*.price', 'amount', { unit: 'currency' }),
  field('charges.*.tiersAcross', 'choice', { choices: across }),
  field('charges.*.joiners.policy', 'choice', { choices: policies }),
  field('charges.*.leavers.policy', 'choice', { choices: policies }),
] as const
