import * as fc from 'fast-check'
import type * as z from 'zod/mini'
import { contractTermsSchema, dayNumber, isoDate } from '../src/index.ts'
import type { ContractTerms } from '../src/index.ts'
import { forms } from '../src/read/schema-walk.ts'
import { arbitraryOfSchema } from './arbitrary-of-schema.ts'

type Fields = Readonly<Record<string, unknown>>

/** The parts of a contract that its charges name. */
interface Frame {
  sites: readonly string[]
  term: ContractTerms['term']
}

const identifier = fc.stringMatching(/^[a-z][a-z0-9-]{0,7}$/)

const chargeForms = forms(contractTermsSchema._zod.def.shape.charges._zod.def.valueType)

/** One to three charges of every kind, for these sites and within this term. */
export function arbitraryCharges(frame: Frame): fc.Arbitrary<object> {
  return fc.dictionary(
    identifier,
    fc.oneof(...chargeForms.map((form) => arbitraryCharge(form, frame))),
    { minKeys: 1, maxKeys: 3, noNullPrototype: true },
  )
}

function arbitraryCharge(form: z.core.$ZodType, frame: Frame): fc.Arbitrary<object> {
  const [first, last] = [dayNumber(frame.term.first), dayNumber(frame.term.last)]
  const bySite = fc.dictionary(fc.constantFrom(...frame.sites), fc.nat(500), {
    minKeys: 1,
    noNullPrototype: true,
  })
  return fc
    .record({
      // Forms of a charge are groups.
      charge: arbitraryOfSchema(form) as fc.Arbitrary<Fields>,
      days: fc.tuple(fc.integer({ min: first, max: last }), fc.integer({ min: first, max: last })),
      some: fc.option(fc.subarray([...frame.sites], { minLength: 1 }), { nil: undefined }),
      unit: fc.constantFrom('user', 'device', 'site-visit'),
      bySite,
    })
    .map(({ charge, days, some: sites, unit, bySite }) => {
      const counted =
        charge['kind'] === 'per-unit'
          ? { ...charge, sites, unit, ...agreeingQuantity(charge, bySite) }
          : { ...charge, sites, ...(sites ? { per: 'site' } : {}), ...agreeingDiscounts(charge) }
      return { ...counted, ...agreeingDays(counted, days, frame.term) }
    })
}

/** What is owed once has no free months. */
function agreeingDiscounts({ kind, discounts }: Fields): Fields {
  if (kind !== 'one-off' || !Array.isArray(discounts)) return {}
  const left = discounts.filter((discount: object) => !('freeMonths' in discount))
  return { discounts: left.length > 0 ? left : undefined }
}

/** Quantities by site are for sites of the charge and never pooled; only packages have a size, only stair-steps no flat amounts. */
function agreeingQuantity(charge: Fields, bySite: object): Fields {
  const named = ['floor', 'included'].filter((field) => isBySite(charge[field]))
  const apart = named.length > 0 ? { tiersAcross: 'each-site', allocation: 'none' } : {}
  const pooled = (charge['allocation'] ?? 'none') === 'none' ? {} : { tiersAcross: 'all-sites' }
  return {
    ...('packageSize' in charge ? { pricing: 'package' } : {}),
    ...(charge['pricing'] === 'stair-step' ? withoutFlats(charge) : {}),
    ...(named.length > 0 ? { sites: undefined, ...apart } : pooled),
    ...Object.fromEntries(named.map((field) => [field, { bySite }])),
  }
}

function isBySite(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'bySite' in value
}

function withoutFlats({ tiers, ramp }: Fields): Fields {
  const bare = (rows: unknown): unknown =>
    Array.isArray(rows) ? rows.map((row: object) => ({ ...row, flat: undefined })) : rows
  const steps: unknown = Array.isArray(ramp)
    ? ramp.map((step: { tiers: unknown }) => ({ ...step, tiers: bare(step.tiers) }))
    : ramp
  return { packageSize: undefined, tiers: bare(tiers), ramp: steps }
}

/** Days within the term, in order; the steps of a ramp on the days after the charge's first, as far as there are any. */
function agreeingDays(
  charge: Fields,
  days: readonly [number, number],
  term: Frame['term'],
): Fields {
  const [from, to] = days.toSorted((a, b) => a - b) as [number, number]
  const first = 'first' in charge ? from : dayNumber(term.first)
  const last = 'last' in charge ? to : dayNumber(term.last)
  const steps: readonly object[] = Array.isArray(charge['ramp']) ? charge['ramp'] : []
  const fitting = steps.slice(0, last - first)
  const ramp = fitting.map((step, index) => ({ ...step, from: isoDate(first + 1 + index) }))
  return {
    ...('on' in charge ? { on: isoDate(from) } : {}),
    ...('first' in charge ? { first: isoDate(first) } : {}),
    ...('last' in charge ? { last: isoDate(last) } : {}),
    ...(steps.length > 0 ? { ramp: ramp.length > 0 ? ramp : undefined } : {}),
  }
}
