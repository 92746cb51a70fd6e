import type { PerUnitCharge } from '@contract-playbook/terms'
import type { Sums } from './arithmetic.ts'
import type { Quantity } from './quantity.ts'

/** A tier at the prices of some day. */
export interface PricedTier<Amount> {
  readonly from: number
  readonly price: Amount
  readonly flat: Amount
}

type Tiers<Amount> = readonly PricedTier<Amount>[]

type Pricing = NonNullable<PerUnitCharge['pricing']>

/** What a quantity costs in a whole price period. */
type Cost = <Amount>(quantity: Quantity, tiers: Tiers<Amount>, sums: Sums<Amount>) => Amount

/** A tier is reached by the first bit of its first unit. */
const isReached = ({ units, days }: Quantity, from: number): boolean => units > (from - 1) * days

const graduated: Cost = (quantity, tiers, { add, times, per, whole, sum }) =>
  sum(
    tiers.flatMap(({ from, price, flat }, place) => {
      if (!isReached(quantity, from)) return []
      const next = tiers[place + 1]?.from ?? Infinity
      const above =
        Math.min(quantity.units, (next - 1) * quantity.days) - (from - 1) * quantity.days
      return [add(per(times(whole(above), price), whole(quantity.days)), flat)]
    }),
  )

const topTier = <Amount>(quantity: Quantity, tiers: Tiers<Amount>) =>
  tiers.findLast(({ from }) => isReached(quantity, from))

const volume: Cost = (quantity, tiers, { add, times, per, whole, zero }) => {
  const tier = topTier(quantity, tiers)
  if (tier === undefined) return zero
  const units = per(whole(quantity.units), whole(quantity.days))
  return add(times(units, tier.price), tier.flat)
}

const costs: { readonly [P in Exclude<Pricing, 'package'>]: Cost } = {
  graduated,
  volume,
  'stair-step': (quantity, tiers, { zero }) => topTier(quantity, tiers)?.price ?? zero,
}

/** Begun packages. */
const packed = ({ units, days }: Quantity, size: number): Quantity => ({
  units: Math.ceil(units / (days * size)),
  days: 1,
})

/** What a quantity costs in a whole price period, at the tiers of some day. */
export function costOf<Amount>(
  { pricing = 'graduated', packageSize = 1 }: Pick<PerUnitCharge, 'pricing' | 'packageSize'>,
  quantity: Quantity,
  tiers: Tiers<Amount>,
  sums: Sums<Amount>,
): Amount {
  return pricing === 'package'
    ? graduated(packed(quantity, packageSize), tiers, sums)
    : costs[pricing](quantity, tiers, sums)
}
