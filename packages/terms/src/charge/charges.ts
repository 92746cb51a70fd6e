import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { identifier } from '../leaf/identifier.ts'
import { named } from '../group/named.ts'
import { baseFee, baseFeeFields } from './base-fee.ts'
import { chargeBasicsFields } from './charge-basics.ts'
import { floorFields } from './floor.ts'
import { perUnitCharge, perUnitChargeFields } from './per-unit-charge.ts'

/** One recurring charge. */
const charge = z.discriminatedUnion('kind', [perUnitCharge, baseFee])

export type Charge = z.output<typeof charge>

/** Every recurring charge of the contract, under its key. */
export const charges = named(identifier, charge)

export const chargesFields = [
  field('charges.*.kind', 'choice', { choices: ['per-unit', 'base-fee'] }),
  ...perUnitChargeFields,
  ...floorFields,
  ...baseFeeFields,
  ...chargeBasicsFields,
] as const
