import type { ContractTerms } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { baseFee, day, decimal, termsOf, tiers, users } from '../testing/terms.ts'
import { assumptionsOf } from './assumptions.ts'

const sites = { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } }
const everySite = { sites: ['sha', 'suz'] }

type Charge = ContractTerms['charges'][string]

/** What is assumed of a contract that is silent about its schedule, or of one whose schedule says everything. */
const assumed = (
  charges: ContractTerms['charges'],
  more: Partial<ContractTerms> = {},
): Record<string, unknown> =>
  Object.fromEntries(
    assumptionsOf(termsOf('2027-01-01', '2027-12-31', charges, { sites, ...more })).map(
      ({ code, facts }) => [code, facts],
    ),
  )

const silentUsers: Charge = { kind: 'per-unit', unit: 'user', tiers: tiers([[1, '1.00']]) }
const silentFee: Charge = { kind: 'base-fee', price: decimal('1.00') }
const silentSetup: Charge = { kind: 'one-off', price: decimal('1.00') }

describe('each assumption says what is taken instead', () => {
  test('of the schedule', () => {
    const {
      billing: _,
      uplift: __,
      commitments: ___,
      ...terms
    } = termsOf('2027-01-11', '2027-12-31', {})
    expect(assumptionsOf(terms).map(({ code, facts }) => [code, facts])).toEqual([
      ['assumed-every', { assumed: 'month' }],
      ['assumed-periods', { assumed: 'calendar' }],
      ['assumed-issued', { assumed: 'in-arrears' }],
      ['assumed-rounding', { assumed: 'line' }],
      ['assumed-uplift', { assumed: 'none' }],
      ['assumed-commitments', { assumed: 'none' }],
    ])
  })

  test('of a charge per user', () => {
    expect(assumed({ users: silentUsers })).toEqual({
      'assumed-charge-sites': { charge: 'users', assumed: 'all', sites: 2 },
      'assumed-tiers-across': { charge: 'users', assumed: 'each-site' },
      'assumed-floor': { charge: 'users', assumed: 'none' },
      'assumed-joiners': { charge: 'users', assumed: 'actual-days' },
      'assumed-leavers': { charge: 'users', assumed: 'actual-days' },
      'assumed-discounts': { charge: 'users', assumed: 'none' },
      'assumed-vat': { charge: 'users', assumed: 'none' },
      'assumed-without': {
        charge: 'users',
        fields: ['ratchet', 'tolerance', 'included', 'ramp'],
      },
      'assumed-usual': { charge: 'users', fields: ['pricePeriod', 'pricing', 'basis'] },
    })
  })

  test('of a base fee', () => {
    expect(assumed({ base: silentFee })).toEqual({
      'assumed-base-fee-per': { charge: 'base', assumed: 'contract' },
      'assumed-discounts': { charge: 'base', assumed: 'none' },
      'assumed-vat': { charge: 'base', assumed: 'none' },
      'assumed-without': { charge: 'base', fields: ['ramp'] },
      'assumed-usual': { charge: 'base', fields: ['pricePeriod'] },
    })
  })

  test('of a fee charged once, which has no periods to be silent about', () => {
    expect(assumed({ setup: silentSetup })).toEqual({
      'assumed-base-fee-per': { charge: 'setup', assumed: 'contract' },
      'assumed-discounts': { charge: 'setup', assumed: 'none' },
      'assumed-vat': { charge: 'setup', assumed: 'none' },
    })
  })
})

describe('nothing is assumed that changes no figure', () => {
  const oneSite = { sites: { sha: { name: 'Shanghai' } } }

  test('whose sites a charge covers, how its tiers climb, for whom a fee is: of one site', () => {
    const found = Object.keys(assumed({ users: silentUsers, base: silentFee }, oneSite))
    for (const code of ['assumed-charge-sites', 'assumed-tiers-across', 'assumed-base-fee-per'])
      expect(found).not.toContain(code)
  })

  test('how tiers climb of a charge for one site of two', () => {
    const found = assumed({ users: { ...silentUsers, sites: ['sha'] } })
    expect(found).not.toHaveProperty('assumed-tiers-across')
  })

  test('the sites of a fee for each site, if it names them', () => {
    const fee = (more: object): Charge => ({ ...silentFee, per: 'site', ...more })
    expect(assumed({ base: fee({}) })['assumed-charge-sites']).toEqual({
      charge: 'base',
      assumed: 'all',
      sites: 2,
    })
    expect(assumed({ base: fee(everySite) })).not.toHaveProperty('assumed-charge-sites')
    expect(assumed({ base: fee({}) }, oneSite)).not.toHaveProperty('assumed-charge-sites')
    expect(assumed({ base: { ...silentFee, per: 'contract' } })).not.toHaveProperty(
      'assumed-charge-sites',
    )
  })

  test('joiners and leavers, where heads are counted once a period', () => {
    const found = Object.keys(assumed({ users: { ...silentUsers, basis: 'opening' } }))
    expect(found).not.toContain('assumed-joiners')
    expect(found).not.toContain('assumed-leavers')
  })
})

test.each([
  { first: '2027-01-01', every: 'month', matters: false },
  { first: '2027-01-01', every: 'quarter', matters: true },
  { first: '2027-01-02', every: 'month', matters: true },
] as const)(
  'from where periods of a $every run is assumed from $first: $matters',
  ({ first, every, matters }) => {
    const terms = termsOf(first, '2027-12-31', {}, { billing: { every } })
    const codes = assumptionsOf(terms).map(({ code }) => code)
    expect(codes.includes('assumed-periods')).toBe(matters)
  },
)

test.each([
  { joiners: 'actual-days', leavers: 'actual-days' },
  { joiners: 'thirty-days', leavers: 'thirty-days' },
  { joiners: 'full-period', leavers: 'actual-days' },
] as const)('joiners by $joiners alone: leavers by $leavers', ({ joiners, leavers }) => {
  const said = assumed({ users: { ...silentUsers, joiners: { policy: joiners } } })
  expect(said['assumed-leavers']).toEqual({ charge: 'users', assumed: leavers })
  expect(said).not.toHaveProperty('assumed-joiners')
})

test('whether the uplift applies is assumed of each charge that does not say, if there is one', () => {
  const uplift = { percent: decimal('3'), on: 'term-anniversary' } as const
  const { uplift: _, ...silent } = baseFee('1.00')
  expect(assumed({ base: silent }, { uplift })).toEqual({
    'assumed-charge-uplift': { charge: 'base', assumed: 'applies' },
  })
  expect(assumed({ base: silent })).toEqual({})
  expect(assumed({ base: baseFee('1.00') }, { uplift })).toEqual({})
})

// 28 February may be a last day of a month, and the 30th of April is one: a period can only be partial when neither is.
test.each([
  { first: '2027-01-01', last: '2027-12-31', stubs: false },
  { first: '2027-01-01', last: '2027-02-28', stubs: false },
  { first: '2027-01-01', last: '2027-04-30', stubs: false },
  { first: '2027-01-02', last: '2027-12-31', stubs: true },
  { first: '2027-01-01', last: '2027-12-27', stubs: true },
])('a fee from $first to $last may have partial periods: $stubs', ({ first, last, stubs }) => {
  const { stubs: _, ...silent } = users([[1, '1.00']], {
    ...everySite,
    first: day(first),
    last: day(last),
  })
  expect(assumed({ users: silent })).toEqual(
    stubs ? { 'assumed-usual': { charge: 'users', fields: ['stubs'] } } : {},
  )
})

test('of a tax, whether prices include it', () => {
  const vat = { rate: decimal('6') }
  expect(assumed({ base: baseFee('1.00', { vat }) })).toEqual({
    'assumed-usual': { charge: 'base', fields: ['vat.prices'] },
  })
  expect(assumed({ base: baseFee('1.00', { vat: { ...vat, prices: 'exclusive' } }) })).toEqual({})
})

test('of a commitment, all that it leaves open; of one that says all, nothing', () => {
  const least = { kind: 'minimum', amount: decimal('1.00'), window: 'quarter' } as const
  expect(assumed({}, { commitments: { least } })).toEqual({
    'assumed-commitment': {
      commitment: 'least',
      fields: ['tested', 'stubs', 'uplift', 'vat'],
    },
  })
  const complete = {
    ...least,
    tested: 'after-discounts',
    stubs: 'full',
    uplift: 'excluded',
    vat: 'none',
  } as const
  expect(assumed({}, { commitments: { least: complete } })).toEqual({})
})
