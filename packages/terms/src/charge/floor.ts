import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { noneOr } from '../leaf/choice.ts'
import { site } from '../leaf/identifier.ts'
import { quantity } from '../leaf/whole.ts'
import { named } from '../group/named.ts'

/** Least quantity billed, day by day and before the tiers: for every site, or for the pool, or site by site. */
export const floor = noneOr(
  z.union([z.strictObject({ quantity }), z.strictObject({ bySite: named(site, quantity) })]),
)

export const floorFields = () =>
  [
    field('charges.*.floor', 'choice', { choices: ['none'] }),
    field('charges.*.floor.quantity', 'count', { unit: 'unit' }),
    field('charges.*.floor.bySite.*', 'count', { unit: 'unit' }),
  ] as const
