import type { BaseFee, Charge, OneOff, PerUnitCharge } from '@contract-playbook/terms'
import * as fc from 'fast-check'

type Charges = Readonly<Record<string, Charge>>

type Optional<C> = { [K in keyof C]-?: object extends Pick<C, K> ? K : never }[keyof C]

/** Which optional fields may go unsaid without contradicting those that stay: a new field does not compile until it is decided. */
const mayGo = {
  'per-unit': {
    label: true,
    sites: false, // floors by site name them
    currency: true,
    first: true,
    last: true,
    pricePeriod: true,
    stubs: true,
    tiersAcross: false, // an allocation needs the pool
    pricing: false, // a package has its size
    packageSize: false,
    ramp: false, // its days lie in the charge's
    basis: true,
    joiners: true,
    leavers: true,
    ratchet: true,
    tolerance: true,
    floor: true,
    included: true,
    allocation: true,
    discounts: true,
    uplift: true,
    vat: true,
  } satisfies Record<Optional<PerUnitCharge>, boolean>,
  'base-fee': {
    label: true,
    sites: true,
    currency: true,
    first: true,
    last: true,
    pricePeriod: true,
    stubs: true,
    per: false, // sites are said per site only
    ramp: true,
    discounts: true,
    uplift: true,
    vat: true,
  } satisfies Record<Optional<BaseFee>, boolean>,
  'one-off': {
    label: true,
    sites: true,
    currency: true,
    on: true,
    per: false,
    discounts: true,
    uplift: true,
    vat: true,
  } satisfies Record<Optional<OneOff>, boolean>,
}

const without = (charge: Charge, gone: readonly string[]): Charge =>
  // Only optional fields go.
  Object.fromEntries(Object.entries(charge).filter(([field]) => !gone.includes(field))) as Charge

/** The same charges with some of their fields left out. */
export const unsaid = (charges: Charges): fc.Arbitrary<Charges> =>
  fc
    .tuple(
      ...Object.entries(charges).map(([name, charge]) => {
        const fields = Object.entries(mayGo[charge.kind]).flatMap(([field, may]) =>
          may ? [field] : [],
        )
        return fc.subarray(fields).map((gone) => [name, without(charge, gone)] as const)
      }),
    )
    .map((entries) => Object.fromEntries(entries))
