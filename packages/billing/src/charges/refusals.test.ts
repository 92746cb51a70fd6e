import type { ContractTerms } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { baseFee, day, decimal, termsOf, users } from '../testing/terms.ts'

const one = users([[1, '1.00']])
const sites = { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } }

type Charges = ContractTerms['charges']

const contract = (charges: Charges, more: Partial<ContractTerms> = {}): ContractTerms =>
  termsOf('2027-01-01', '2027-12-31', charges, { sites, ...more })

const once = (on: string): Charges[string] => ({
  kind: 'one-off',
  price: decimal('100.00'),
  on: day(on),
  discounts: 'none',
  vat: 'none',
})

const minimum = (charges: readonly string[]): NonNullable<ContractTerms['commitments']> => ({
  least: {
    kind: 'minimum',
    amount: decimal('1.00'),
    window: 'quarter',
    tested: 'after-discounts',
    stubs: 'prorated',
    uplift: 'excluded',
    vat: 'none',
    charges: [...charges],
  },
})

const rounded = (digits: number): Partial<ContractTerms> => ({
  billing: {
    every: 'month',
    periods: 'calendar',
    issued: 'in-arrears',
    rounding: { mode: 'half-even', at: 'line', digits },
  },
})

const refused = (terms: ContractTerms): unknown[] =>
  bill(terms, [])
    .issues.filter(({ kind }) => kind === 'refusal')
    .map(({ code, path, facts }) => ({ code, path, facts }))

interface Case {
  readonly rule: string
  readonly terms: ContractTerms
  readonly code: string
  readonly path: string
  readonly facts: object
}

const overThirty = { policy: 'actual-over-thirty' } as const
const bySite = { bySite: { sha: 3 } }

test.each<Case>([
  {
    rule: 'a term ends on its first day or later',
    terms: termsOf('2027-02-01', '2027-01-31', { base: baseFee('1.00') }),
    code: 'term-ends-before-it-starts',
    path: 'term',
    facts: { first: '2027-02-01', last: '2027-01-31' },
  },
  {
    rule: 'a charge names sites of the terms',
    terms: contract({ users: { ...one, sites: ['sha', 'can'] } }),
    code: 'site-not-in-terms',
    path: 'charges.users.sites',
    facts: { site: 'can', charge: 'users' },
  },
  {
    rule: 'a site that every object has is no site of the terms',
    terms: contract({ users: { ...one, sites: ['constructor'] } }),
    code: 'site-not-in-terms',
    path: 'charges.users.sites',
    facts: { site: 'constructor', charge: 'users' },
  },
  {
    rule: 'days over thirty are a share of a month',
    terms: contract({
      users: { ...one, pricePeriod: 'quarter', joiners: overThirty, leavers: overThirty },
    }),
    code: 'actual-over-thirty-not-monthly',
    path: 'charges.users.pricePeriod',
    facts: { charge: 'users', pricePeriod: 'quarter' },
  },
  {
    rule: 'days over thirty mix with no other count',
    terms: contract({ users: { ...one, leavers: overThirty } }),
    code: 'mixed-day-counts',
    path: 'charges.users.leavers',
    facts: { charge: 'users', joiners: 'actual-days', leavers: 'actual-over-thirty' },
  },
  {
    rule: 'a pool has one floor',
    terms: contract({ users: { ...one, tiersAcross: 'all-sites', floor: bySite } }),
    code: 'floor-by-site-in-pool',
    path: 'charges.users.floor',
    facts: { charge: 'users' },
  },
  {
    rule: 'a pool has one included quantity',
    terms: contract({ users: { ...one, tiersAcross: 'all-sites', included: bySite } }),
    code: 'floor-by-site-in-pool',
    path: 'charges.users.included',
    facts: { charge: 'users' },
  },
  {
    rule: 'only the line of a pool is split over its sites',
    terms: contract({ users: { ...one, allocation: 'person-days' } }),
    code: 'allocation-without-pool',
    path: 'charges.users.allocation',
    facts: { charge: 'users' },
  },
  {
    rule: 'a charge begins within the term',
    terms: contract({ base: baseFee('1.00', { first: day('2026-12-31') }) }),
    code: 'charge-outside-term',
    path: 'charges.base.first',
    facts: { charge: 'base', first: '2026-12-31', last: '2027-12-31' },
  },
  {
    rule: 'a charge ends within the term',
    terms: contract({ base: baseFee('1.00', { last: day('2028-01-01') }) }),
    code: 'charge-outside-term',
    path: 'charges.base.last',
    facts: { charge: 'base', first: '2027-01-01', last: '2028-01-01' },
  },
  {
    rule: 'a charge runs for a day at least',
    terms: contract({
      base: baseFee('1.00', { first: day('2027-05-02'), last: day('2027-05-01') }),
    }),
    code: 'charge-outside-term',
    path: 'charges.base.first',
    facts: { charge: 'base', first: '2027-05-02', last: '2027-05-01' },
  },
  {
    rule: 'what is charged once is charged within the term',
    terms: contract({ setup: once('2028-01-01') }),
    code: 'charge-outside-term',
    path: 'charges.setup.on',
    facts: { charge: 'setup', first: '2028-01-01', last: '2028-01-01' },
  },
  {
    rule: 'a commitment counts charges of the terms',
    terms: contract({ users: one }, { commitments: minimum(['users', 'toString']) }),
    code: 'charge-not-in-terms',
    path: 'commitments.least.charges',
    facts: { charge: 'toString', commitment: 'least' },
  },
  {
    rule: 'nothing is rounded finer than the currency has digits',
    terms: contract({ users: one }, rounded(3)),
    code: 'rounding-finer-than-currency',
    path: 'billing.rounding.digits',
    facts: { digits: 3, currency: 'CNY' },
  },
])('$rule: $code', ({ terms, code, path, facts }) => {
  expect(refused(terms)).toEqual([{ code, path, facts }])
  expect(bill(terms, []).value).toBeUndefined()
})

test.each<{ readonly allowed: string; readonly terms: ContractTerms }>([
  { allowed: 'a term of one day', terms: termsOf('2027-01-01', '2027-01-01', {}) },
  {
    allowed: 'a charge from the first day of the term to its last',
    terms: contract({
      base: baseFee('1.00', { first: day('2027-01-01'), last: day('2027-12-31') }),
    }),
  },
  {
    allowed: 'a charge of one day',
    terms: contract({
      base: baseFee('1.00', { first: day('2027-05-01'), last: day('2027-05-01') }),
    }),
  },
  { allowed: 'a one-off charge on the last day', terms: contract({ setup: once('2027-12-31') }) },
  {
    allowed: 'a month over thirty days on both sides',
    terms: contract({ users: { ...one, joiners: overThirty, leavers: overThirty } }),
  },
  { allowed: 'a floor for each site', terms: contract({ users: { ...one, floor: bySite } }) },
  {
    allowed: 'a pool with one floor, split over its sites',
    terms: contract({
      users: {
        ...one,
        tiersAcross: 'all-sites',
        floor: { quantity: 3 },
        allocation: 'person-days',
      },
    }),
  },
  {
    allowed: 'no pool, and expressly no split',
    terms: contract({ users: { ...one, allocation: 'none' } }),
  },
  {
    allowed: 'a commitment that counts a charge of the terms',
    terms: contract({ users: one }, { commitments: minimum(['users']) }),
  },
  {
    allowed: 'rounding to as many digits as the currency has',
    terms: contract({ users: one }, rounded(2)),
  },
])('$allowed is allowed', ({ terms }) => {
  expect(refused(terms)).toEqual([])
})
