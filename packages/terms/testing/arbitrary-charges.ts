import * as fc from 'fast-check'
import type * as z from 'zod/mini'
import { contractTermsSchema } from '../src/index.ts'
import { forms } from '../src/read/schema-walk.ts'
import { arbitraryDecimal } from './arbitrary-leaf.ts'
import { arbitraryOfSchema } from './arbitrary-of-schema.ts'

const identifier = fc.stringMatching(/^[a-z][a-z0-9-]{0,7}$/)

/** Rising tiers, the first from 1. */
const arbitraryTiers = fc
  .uniqueArray(fc.integer({ min: 2, max: 1000 }), { maxLength: 4 })
  .chain((starts) => {
    const from = [1, ...starts.toSorted((a, b) => a - b)]
    return fc.tuple(
      ...from.map((start) =>
        fc.record({ from: fc.constant(start), price: arbitraryDecimal(100_000) }),
      ),
    )
  })

/** One to three charges of both kinds, for these sites. */
export function arbitraryCharges(sites: readonly string[]): fc.Arbitrary<object> {
  return fc.dictionary(
    identifier,
    fc.oneof(...chargeForms.map((form) => arbitraryCharge(form, sites))),
    {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    },
  )
}

const chargeForms = forms(contractTermsSchema._zod.def.shape.charges._zod.def.valueType)

function arbitraryCharge(form: z.core.$ZodType, sites: readonly string[]): fc.Arbitrary<object> {
  const some = fc.subarray([...sites], { minLength: 1 })
  return fc
    .record({
      // Forms of a charge are groups.
      charge: arbitraryOfSchema(form) as fc.Arbitrary<Record<string, unknown>>,
      tiers: arbitraryTiers,
      some: fc.option(some, { nil: undefined }),
      unit: fc.constantFrom('user', 'device', 'site-visit'),
      bySite: fc.dictionary(fc.constantFrom(...sites), fc.nat(500), {
        minKeys: 1,
        noNullPrototype: true,
      }),
    })
    .map(({ charge, tiers, some, unit, bySite }) =>
      charge['kind'] === 'per-unit'
        ? { ...charge, unit, tiers, sites: undefined, ...consistentFloor(charge, bySite, some) }
        : { ...charge, ...(some ? { per: 'site' } : {}), sites: some },
    )
}

/** Floors by site are for sites of the charge, and never pooled. */
function consistentFloor(
  charge: Readonly<Record<string, unknown>>,
  bySite: object,
  some: readonly string[] | undefined,
): object {
  const { floor } = charge
  const isBySite = typeof floor === 'object' && floor !== null && 'bySite' in floor
  if (!isBySite) return { sites: some }
  return { floor: { bySite }, tiersAcross: 'each-site' }
}
