import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { identifier } from '../leaf/identifier.ts'
import { named } from '../group/named.ts'
import { baseFee, baseFeeFields, oneOff } from './base-fee.ts'
import { chargeBasicsFields } from './charge-basics.ts'
import { perUnitCharge, perUnitChargeFields } from './per-unit-charge.ts'

/** One charge. */
const charge = z.discriminatedUnion('kind', [perUnitCharge, baseFee, oneOff])

/** One thing that the contract charges for: a price per unit, a fixed fee or a one-off, told apart by `kind`. */
export type Charge = z.output<typeof charge>

/** Every charge of the contract, under its key. */
export const charges = named(identifier, charge)

export const chargesFields = () =>
  [
    field('charges.*.kind', 'choice', { choices: ['per-unit', 'base-fee', 'one-off'] }),
    ...perUnitChargeFields(),
    ...baseFeeFields(),
    ...chargeBasicsFields(),
  ] as const
