import type { Charge, PerUnitCharge } from '@contract-playbook/terms'
import { amountsTogether, type ChargePair } from './amounts-together.ts'
import { causeIn, type CauseOf, chargeFields } from './cause-fields.ts'
import { differingFields, type DifferingField, mixedFields, type Takes } from './mixed-fields.ts'

type Tiers = PerUnitCharge['tiers']

/** Whether two charges are the same one of two scenarios: otherwise each is a charge that only one of them has. */
export const isSameCharge = (from: Charge | undefined, to: Charge | undefined): boolean =>
  from !== undefined &&
  from.kind === to?.kind &&
  (from.kind !== 'per-unit' || (to.kind === 'per-unit' && from.unit === to.unit))

/** The cause of each field of a pair; what has to change together does. */
function causesOf(pair: ChargePair): (field: string) => CauseOf {
  const alone = causeIn(chargeFields[pair.from.kind])
  const together = amountsTogether(pair)
  return (field) => {
    if (together?.fields.includes(field) === true) return together.cause
    // Other tiers bring their own prices.
    return field === 'tiers' && !canMixTiers(pair) ? 'tiers' : alone(field)
  }
}

/** The charge that takes each field from the scenario of its cause. */
export function mixedCharge(pair: ChargePair, takes: Takes): Charge {
  const causeOf = causesOf(pair)
  const mixed = mixedFields(pair.from, pair.to, causeOf, takes)
  if (mixed.kind !== 'per-unit' || causeOf('tiers') !== 'price' || !hasTiers(pair)) return mixed
  const { from, to } = pair
  // Of a tier, where it begins is one thing, its price another.
  const starts = { from, to }[takes('tiers')].tiers
  return {
    ...mixed,
    tiers: starts.map(({ from }, place) => ({ ...tierAt(mixed.tiers, place), from })),
  }
}

function tierAt(tiers: Tiers, place: number): Tiers[number] {
  const tier = tiers[place]
  if (tier === undefined) throw new Error('both have as many tiers')
  return tier
}

const hasTiers = (
  pair: ChargePair,
): pair is ChargePair & { readonly from: PerUnitCharge; readonly to: PerUnitCharge } =>
  pair.from.kind === 'per-unit' && pair.to.kind === 'per-unit'

const canMixTiers = (pair: ChargePair): boolean =>
  !hasTiers(pair) || pair.from.tiers.length === pair.to.tiers.length

/** The fields that differ, each with its cause; of tiers that are mixed one by one. */
export function differencesOfCharge(pair: ChargePair): DifferingField[] {
  const causeOf = causesOf(pair)
  return differingFields(pair.from, pair.to, causeOf).flatMap((differing) =>
    differing.field === 'tiers' && differing.cause === 'price' && hasTiers(pair)
      ? differencesOfTiers(pair.from.tiers, pair.to.tiers)
      : [differing],
  )
}

const differencesOfTiers = (from: Tiers, to: Tiers): DifferingField[] =>
  from.flatMap((tier, place) =>
    differingFields(tier, tierAt(to, place), (field) => (field === 'from' ? 'tiers' : 'price')).map(
      ({ field, cause }) => ({ field: `tiers.${place}.${field}`, cause }),
    ),
  )
