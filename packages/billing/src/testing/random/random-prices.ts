import type { PerUnitCharge } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { decimal } from '../terms.ts'
import { type ContractKind, draws } from './contract-kind.ts'
import { wordsOf } from './random-schedule.ts'
import { randomAmount } from './random-texts.ts'
import { laterDays, type Span } from './telling-days.ts'

type Pricing = NonNullable<PerUnitCharge['pricing']>
type Tiers = PerUnitCharge['tiers']

const pricingWords = wordsOf<Pricing>({
  graduated: true,
  volume: true,
  package: true,
  'stair-step': true,
})

/** Tiers with up to four prices, some of them with an amount that is owed once when they are reached. */
const tierList = (kind: ContractKind, hasFlats: boolean): fc.Arbitrary<Tiers> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 3 }),
      fc.array(randomAmount(kind), { minLength: 4, maxLength: 4 }),
      fc.array(fc.option(randomAmount(kind)), { minLength: 4, maxLength: 4 }),
    )
    .map(([starts, prices, flats]) =>
      [1, ...starts.toSorted((a, b) => a - b)].map((from, tier) => {
        const [price = decimal('1.00'), flat] = [prices[tier], flats[tier]]
        return hasFlats && typeof flat === 'string' ? { from, price, flat } : { from, price }
      }),
    )

type Prices = Pick<PerUnitCharge, 'pricing' | 'packageSize' | 'tiers' | 'ramp'>

/** The prices of units while a charge runs. */
export function randomPrices(kind: ContractKind, window: Span): fc.Arbitrary<Prices> {
  const pricings: fc.Arbitrary<Pricing> = draws(kind, 'pricing')
    ? fc.constantFrom(...pricingWords)
    : fc.constant('graduated')
  return fc
    .tuple(pricings, fc.integer({ min: 1, max: 12 }), laterDays(window, 2))
    .chain(([pricing, packageSize, days]) => {
      const hasFlats = draws(kind, 'pricing') && pricing !== 'stair-step'
      const tiers = tierList(kind, hasFlats)
      const size = pricing === 'package' ? { packageSize } : {}
      if (!draws(kind, 'ramp') || days.length === 0)
        return fc.record({ tiers }).map(({ tiers }) => ({ pricing, tiers, ...size }))
      return fc
        .record({
          tiers,
          ramp: fc.tuple(...days.map((from) => fc.record({ from: fc.constant(from), tiers }))),
        })
        .map((prices) => ({ pricing, ...prices, ...size }))
    })
}
