import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fractionArithmetic } from '../testing/oracle/fraction-arithmetic.ts'
import { sumsOf } from '../testing/oracle/arithmetic.ts'
import { costOf } from '../testing/oracle/tiers.ts'
import { termsOf, users } from '../testing/terms.ts'
import { tierCliffs } from './tier-cliffs.ts'

const sums = sumsOf(fractionArithmetic)

const pricing = fc.constantFrom('graduated', 'volume', 'package', 'stair-step')

/** Up to five tiers that begin within the first forty units or packages, some for nothing. */
const tiers = fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 4 }).chain((starts) =>
  fc
    .array(fc.integer({ min: 0, max: 900 }), {
      minLength: starts.length + 1,
      maxLength: starts.length + 1,
    })
    .map((prices) =>
      [1, ...starts.toSorted((a, b) => a - b)].map(
        (from, place) => [from, String(prices[place] ?? 0)] as const,
      ),
    ),
)

const most = 4_000

test('every place where one more unit costs less is found, and how far it reaches, as trying every quantity does', () => {
  fc.assert(
    fc.property(pricing, tiers, fc.integer({ min: 1, max: 7 }), (pricing, tiers, packageSize) => {
      const charge = users(tiers, pricing === 'package' ? { pricing, packageSize } : { pricing })
      const { value } = tierCliffs(termsOf('2027-01-01', '2027-12-31', { users: charge }))
      const priced = tiers.map(([from, price]) => ({
        from,
        price: sums.amount(price),
        flat: sums.zero,
      }))
      const costs = Array.from({ length: most + 1 }, (_, units) =>
        BigInt(sums.text(costOf(charge, { units, days: 1 }, priced, sums), 0)),
      )
      const cost = (units: number): bigint => costs[units] ?? 0n
      const expected = Array.from({ length: 400 }, (_, units) => units).flatMap((units) => {
        if (cost(units + 1) >= cost(units)) return []
        let [from, upTo] = [units, units + 1]
        while (cost(from - 1) > cost(units + 1)) from--
        while (upTo < most && cost(upTo + 1) < cost(units)) upTo++
        return [{ units, from, upTo }]
      })
      expect(
        value?.map(({ units, from, upTo = Infinity }) => ({
          units,
          from,
          upTo: Math.min(most, upTo),
        })),
      ).toEqual(expected)
    }),
  )
})
