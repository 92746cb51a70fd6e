import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { day } from '../leaf/day.ts'
import { unitName } from '../leaf/identifier.ts'
import { leaf } from '../leaf/leaf.ts'
import { packageSize } from '../leaf/whole.ts'
import { sometimes } from '../group/group.ts'
import { list } from '../group/named.ts'
import { billedQuantity, billedQuantityFields } from './billed-quantity.ts'
import { chargeHead, chargeTail, chargeTime } from './charge-basics.ts'
import { risingDays } from './rising-days.ts'
import { tiers, tiersFields } from './tiers.ts'

const across = ['each-site', 'all-sites'] as const
const pricings = ['graduated', 'volume', 'package', 'stair-step'] as const

/**
 * A price per head, device or other unit. Graduated: each unit at the price of its tier. Volume: all units at the price of the tier that
 * the quantity reaches. Stair-step: that tier's price once, for the whole quantity. Package: a price per begun package; `from` counts
 * packages. A ramp states other prices from agreed days on.
 */
export const perUnitCharge = z.strictObject({
  kind: leaf(z.literal('per-unit'), 'choice'),
  unit: unitName,
  ...chargeHead,
  ...chargeTime,
  ...sometimes({ tiersAcross: choice(across), pricing: choice(pricings), packageSize }),
  tiers,
  ...sometimes({ ramp: noneOr(list(z.strictObject({ from: day, tiers })).check(risingDays)) }),
  ...billedQuantity,
  ...chargeTail,
})

/** A price per head, device or other unit, by tiers. Amounts are in the currency of the charge, or else of the contract, per price period. */
export type PerUnitCharge = z.output<typeof perUnitCharge>

export const perUnitChargeFields = () =>
  [
    field('charges.*.unit', 'unit'),
    field('charges.*.tiersAcross', 'choice', { choices: across }),
    field('charges.*.pricing', 'choice', { choices: pricings }),
    field('charges.*.packageSize', 'count', { unit: 'unit' }),
    ...tiersFields('charges.*'),
    field('charges.*.ramp', 'choice', { choices: ['none'] }),
    field('charges.*.ramp.*.from', 'date'),
    ...tiersFields('charges.*.ramp.*'),
    ...billedQuantityFields(),
  ] as const
