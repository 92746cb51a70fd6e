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

/** The causes of a pair's fields: what has to change together does, and tiers that are more or fewer bring their own prices. */
interface Causes {
  readonly of: (field: string) => CauseOf
  /** Where a tier begins is one thing, its price another. */
  readonly mixesTiers: boolean
}

function causesOf(pair: ChargePair): Causes {
  const alone = causeIn(chargeFields[pair.from.kind])
  const together = amountsTogether(pair)
  const mixesTiers = together === undefined && hasSameNumberOfTiers(pair)
  return {
    mixesTiers,
    of(field) {
      if (together?.fields.includes(field) === true) return together.cause
      return field === 'tiers' && !mixesTiers ? 'tiers' : alone(field)
    },
  }
}

/** The charge that takes each field from the scenario of its cause. */
export function mixedCharge(pair: ChargePair, takes: Takes): Charge {
  const { of, mixesTiers } = causesOf(pair)
  const mixed = mixedFields(pair.from, pair.to, of, takes)
  if (mixed.kind !== 'per-unit' || !mixesTiers || !hasTiers(pair)) return mixed
  const { from, to } = pair
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

const hasSameNumberOfTiers = (pair: ChargePair): boolean =>
  hasTiers(pair) && pair.from.tiers.length === pair.to.tiers.length

/** The fields that differ, each with its cause; of tiers that are mixed one by one. */
export function differencesOfCharge(pair: ChargePair): DifferingField[] {
  const { of, mixesTiers } = causesOf(pair)
  return differingFields(pair.from, pair.to, of).flatMap((differing) =>
    differing.field === 'tiers' && mixesTiers && hasTiers(pair)
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
