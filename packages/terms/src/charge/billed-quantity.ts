import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { share } from '../leaf/amount.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { site } from '../leaf/identifier.ts'
import { quantity, wholeMonths } from '../leaf/whole.ts'
import { sometimes } from '../group/group.ts'
import { named } from '../group/named.ts'
import { floor, floorFields } from './floor.ts'
import { joiners, leavers, prorationFields } from './proration.ts'

const bases = ['daily', 'opening', 'closing', 'average', 'peak'] as const
const splits = ['person-days', 'closing-heads', 'equal'] as const

/** Units that are paid by another charge and not billed again: for every site or the pool, or site by site. */
const included = noneOr(
  z.union([z.strictObject({ quantity }), z.strictObject({ bySite: named(site, quantity) })]),
)

/** Never less than a share of the highest headcount of so many months before. */
const ratchet = noneOr(z.strictObject({ percent: share, months: wholeMonths }))

/** In each contract year so many percent of the headcount on its first day may leave and are no longer billed; the rest is. */
const tolerance = noneOr(z.strictObject({ percent: share }))

/**
 * From heads to the billed quantity, in the order in which they apply; `allocation` splits a pool's line over its sites. Under `average` a
 * tier from 11 is reached by any mean above 10.
 */
export const billedQuantity = sometimes({
  basis: choice(bases),
  joiners,
  leavers,
  ratchet,
  tolerance,
  floor,
  included,
  allocation: noneOr(choice(splits)),
})

export const billedQuantityFields = () =>
  [
    field('charges.*.basis', 'choice', { choices: bases }),
    ...prorationFields(),
    field('charges.*.ratchet', 'choice', { choices: ['none'] }),
    field('charges.*.ratchet.percent', 'percent', { unit: 'percent' }),
    field('charges.*.ratchet.months', 'count', { unit: 'month' }),
    field('charges.*.tolerance', 'choice', { choices: ['none'] }),
    field('charges.*.tolerance.percent', 'percent', { unit: 'percent' }),
    ...floorFields(),
    field('charges.*.included', 'choice', { choices: ['none'] }),
    field('charges.*.included.quantity', 'count', { unit: 'unit' }),
    field('charges.*.included.bySite.*', 'count', { unit: 'unit' }),
    field('charges.*.allocation', 'choice', { choices: ['none', ...splits] }),
  ] as const
