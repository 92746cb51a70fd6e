import type { PerUnitCharge } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { decimal } from '../terms.ts'
import { type ContractKind, draws, ifDrawn, sometimes } from './contract-kind.ts'
import { wordsOf } from './random-schedule.ts'
import { randomPercent } from './random-texts.ts'

const basisWords = wordsOf<NonNullable<PerUnitCharge['basis']>>({
  daily: true,
  opening: true,
  closing: true,
  average: true,
  peak: true,
})

const splitWords = wordsOf<NonNullable<PerUnitCharge['allocation']>>({
  none: true,
  'person-days': true,
  'closing-heads': true,
  equal: true,
})

const acrossWords = wordsOf<NonNullable<PerUnitCharge['tiersAcross']>>({
  'each-site': true,
  'all-sites': true,
})

const noneOr = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: 'none' as const })

/** A quantity for each site or the pool, or for the first site alone. */
const agreed = (most: number, isPool: boolean, site: string) =>
  noneOr(
    fc
      .tuple(fc.integer({ min: 0, max: most }), fc.boolean())
      .map(([quantity, isOfSite]) =>
        isOfSite && !isPool ? { bySite: { [site]: quantity } } : { quantity },
      ),
  )

// High enough to bind when people leave.
const ratchetPercent = fc.oneof(fc.constantFrom('100', '90', '62.5').map(decimal), randomPercent)

const ratchet = noneOr(
  fc.record({
    percent: ratchetPercent,
    months: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 15 })),
  }),
)

const tolerance = noneOr(fc.record({ percent: randomPercent }))

type Quantity = Pick<
  PerUnitCharge,
  'tiersAcross' | 'basis' | 'ratchet' | 'tolerance' | 'floor' | 'included' | 'allocation'
>

/** How heads become a billed quantity, for a charge of some sites. */
export function randomQuantity(
  kind: ContractKind,
  sites: readonly string[],
): fc.Arbitrary<Quantity> {
  const [site = 'sha'] = sites
  const acrossOf = draws(kind, 'allocation')
    ? fc.constantFrom(...acrossWords, 'all-sites' as const)
    : fc.constantFrom(...acrossWords)
  return acrossOf.chain((tiersAcross) => {
    const isPool = tiersAcross === 'all-sites'
    const levels = fc.record({ ratchet, tolerance, included: agreed(12, isPool, site) })
    const split = fc.constantFrom(...(isPool ? splitWords : (['none'] as const)))
    return fc
      .tuple(
        fc.record({ tiersAcross: fc.constant(tiersAcross), floor: agreed(30, isPool, site) }),
        ifDrawn(kind, 'basis', fc.record({ basis: fc.constantFrom(...basisWords) }), {}),
        sometimes(kind, 'levels', levels),
        ifDrawn(kind, 'allocation', fc.record({ allocation: split }), {}),
      )
      .map(([plain, ...more]) => Object.assign({}, plain, ...more) as Quantity) // fields of Quantity, each at most once
  })
}
