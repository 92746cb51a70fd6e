import type {
  BaseFee,
  ContractTerms,
  DecimalText,
  HeadcountChange,
  IsoDate,
  MonthDay,
  PerUnitCharge,
} from '@contract-playbook/terms'

/** Texts that a test writes out are dates, decimals and days of every year. */
export const day = (text: string): IsoDate => text as IsoDate
export const decimal = (text: string): DecimalText => text as DecimalText
export const monthDay = (text: string): MonthDay => text as MonthDay

type Tiers = readonly (readonly [from: number, price: string])[]

/** Prices per unit and month, each from its first unit on. */
export const tiers = (list: Tiers): PerUnitCharge['tiers'] =>
  list.map(([from, price]) => ({ from, price: decimal(price) }))

/** A charge per user that says everything: prorated by actual days, no floor, no discount, no tax. */
export const users = (prices: Tiers, more: Partial<PerUnitCharge> = {}): PerUnitCharge => ({
  kind: 'per-unit',
  unit: 'user',
  pricePeriod: 'month',
  stubs: 'prorated',
  tiersAcross: 'each-site',
  pricing: 'graduated',
  tiers: tiers(prices),
  ramp: 'none',
  basis: 'daily',
  joiners: { policy: 'actual-days' },
  leavers: { policy: 'actual-days' },
  ratchet: 'none',
  tolerance: 'none',
  floor: 'none',
  included: 'none',
  discounts: 'none',
  uplift: 'applies',
  vat: 'none',
  ...more,
})

/** A base fee for the contract that says everything. */
export const baseFee = (price: string, more: Partial<BaseFee> = {}): BaseFee => ({
  kind: 'base-fee',
  pricePeriod: 'month',
  stubs: 'prorated',
  per: 'contract',
  price: decimal(price),
  ramp: 'none',
  discounts: 'none',
  uplift: 'applies',
  vat: 'none',
  ...more,
})

/** Terms in yuan for one site, `sha`, that say everything: calendar months in arrears, no uplift. */
export const termsOf = (
  first: string,
  last: string,
  charges: ContractTerms['charges'],
  more: Partial<ContractTerms> = {},
): ContractTerms => ({
  schema: 'contract-playbook/terms/1',
  currency: 'CNY',
  term: { first: day(first), last: day(last) },
  sites: { sha: { name: 'Shanghai' } },
  billing: {
    every: 'month',
    periods: 'calendar',
    issued: 'in-arrears',
    rounding: { mode: 'half-away-from-zero', at: 'line' },
  },
  charges,
  commitments: 'none',
  uplift: 'none',
  ...more,
})

/** A change of users at `sha`, such as `change('2027-03-20', 'join', 2)`. */
export const change = (
  on: string,
  kind: HeadcountChange['kind'],
  count: number,
  more: Partial<HeadcountChange> = {},
): HeadcountChange => ({ on: day(on), site: 'sha', unit: 'user', kind, count, ...more })
