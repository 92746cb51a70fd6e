import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { amount } from '../leaf/amount.ts'
import { choice } from '../leaf/choice.ts'
import { leaf } from '../leaf/leaf.ts'
import { sometimes } from '../group/group.ts'
import { chargeHead, chargeTail } from './charge-basics.ts'

const per = ['contract', 'site'] as const

/** A fixed monthly price for the contract, or for each site. */
export const baseFee = z.strictObject({
  kind: leaf(z.literal('base-fee'), 'choice'),
  ...chargeHead,
  ...sometimes({ per: choice(per) }),
  price: amount,
  ...chargeTail,
})

export type BaseFee = z.output<typeof baseFee>

export const baseFeeFields = [
  field('charges.*.price', 'amount', { unit: 'currency' }),
  field('charges.*.per', 'choice', { choices: per }),
] as const
