import type {
  BaseFee,
  Charge,
  ContractTerms,
  OneOff,
  PerUnitCharge,
} from '@contract-playbook/terms'
import type { Commitment } from '../charges/compiled-commitment.ts'
import type { Cause } from './cause.ts'

/** The cause that a field belongs to; none for what has no part in any amount. */
export type CauseOf = Cause | 'none'

type Table<T> = { readonly [F in keyof T]-?: CauseOf }

const ofEveryCharge = {
  kind: 'none', // a charge of another kind is another charge
  label: 'none',
  sites: 'scope',
  currency: 'currency',
  discounts: 'discount',
  uplift: 'uplift',
  vat: 'tax',
} as const

const recurring = {
  first: 'scope',
  last: 'scope',
  pricePeriod: 'proration',
  stubs: 'proration',
  ramp: 'uplift',
} as const

const perUnit: Table<PerUnitCharge> = {
  ...ofEveryCharge,
  ...recurring,
  unit: 'none', // a charge of another unit is another charge
  tiersAcross: 'tiers',
  pricing: 'tiers',
  packageSize: 'tiers',
  tiers: 'price',
  basis: 'proration',
  joiners: 'proration',
  leavers: 'proration',
  ratchet: 'minimum',
  tolerance: 'minimum',
  floor: 'minimum',
  included: 'minimum',
  allocation: 'tiers',
}

const baseFee: Table<BaseFee> = { ...ofEveryCharge, ...recurring, per: 'price', price: 'price' }

const oneOff: Table<OneOff> = { ...ofEveryCharge, on: 'scope', per: 'price', price: 'price' }

/** The cause of each field of a charge. A new field does not compile without its cause. */
export const chargeFields: { readonly [K in Charge['kind']]: Readonly<Record<string, CauseOf>> } = {
  'per-unit': perUnit,
  'base-fee': baseFee,
  'one-off': oneOff,
}

/** The cause of each field of a commitment. */
export const commitmentFields: Table<Commitment> = {
  kind: 'minimum',
  amount: 'minimum',
  window: 'minimum',
  label: 'none',
  charges: 'minimum',
  tested: 'minimum',
  stubs: 'minimum',
  uplift: 'uplift',
  vat: 'tax',
}

type Schedule = NonNullable<ContractTerms['billing']>

/** The cause of each field of the billing schedule. */
export const scheduleFields: Table<Schedule> = {
  every: 'proration',
  periods: 'proration',
  issued: 'proration',
  due: 'none',
  rounding: 'proration',
}

/** The cause of each group of the terms; the fields of some have their own. A new group does not compile without its cause. */
export const termsFields: { readonly [F in keyof ContractTerms]-?: CauseOf | 'inside' } = {
  schema: 'none',
  title: 'none',
  parties: 'none',
  currency: 'none', // it is the same in both
  term: 'scope',
  sites: 'scope',
  billing: 'inside',
  charges: 'inside',
  commitments: 'inside',
  uplift: 'uplift',
  exchangeRates: 'inside',
  headcountRights: 'none', // they allow or forbid
  latePayment: 'none',
  serviceLevels: 'none',
  serviceWindow: 'none',
  escalation: 'none',
  exclusions: 'none',
  dataLocation: 'none',
  connectivity: 'none',
  credentials: 'none',
  documents: 'none',
  subcontracting: 'none',
  governingLanguage: 'none',
  governingLaw: 'none',
  liability: 'none',
  confidentiality: 'none',
  complianceAudits: 'none',
  reporting: 'none',
  reviews: 'none',
  handover: 'none',
  clauses: 'none',
}

/** Looks a field up in a table. */
export const causeIn =
  (table: Readonly<Record<string, CauseOf | 'inside'>>) =>
  (field: string): CauseOf => {
    const cause = table[field] ?? 'none'
    return cause === 'inside' ? 'none' : cause
  }
