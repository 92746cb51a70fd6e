import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { amount } from '../leaf/amount.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { day } from '../leaf/day.ts'
import { leaf } from '../leaf/leaf.ts'
import { sometimes } from '../group/group.ts'
import { list } from '../group/named.ts'
import { risingDays } from './rising-days.ts'
import { chargeHead, chargeTail, chargeTime } from './charge-basics.ts'

const per = ['contract', 'site'] as const

/** A fixed price per price period for the contract, or for each site. A ramp states other prices from agreed days on. */
export const baseFee = z.strictObject({
  kind: leaf(z.literal('base-fee'), 'choice'),
  ...chargeHead,
  ...chargeTime,
  ...sometimes({ per: choice(per) }),
  price: amount,
  ...sometimes({
    ramp: noneOr(list(z.strictObject({ from: day, price: amount })).check(risingDays)),
  }),
  ...chargeTail,
})

/** A fixed price per price period, for the contract or for each site. Amounts are in the currency of the charge, or else of the contract. */
export type BaseFee = z.output<typeof baseFee>

/** A price that is owed once, on a day of the term: its first day unless it says so. */
export const oneOff = z.strictObject({
  kind: leaf(z.literal('one-off'), 'choice'),
  ...chargeHead,
  ...sometimes({ on: day, per: choice(per) }),
  price: amount,
  ...chargeTail,
})

/** A price that is charged once, on a day. Amounts are in the currency of the charge, or else of the contract. */
export type OneOff = z.output<typeof oneOff>

export const baseFeeFields = () =>
  [
    field('charges.*.price', 'amount', { unit: 'currency' }),
    field('charges.*.per', 'choice', { choices: per }),
    field('charges.*.ramp.*.price', 'amount', { unit: 'currency' }),
    field('charges.*.on', 'date'),
  ] as const
