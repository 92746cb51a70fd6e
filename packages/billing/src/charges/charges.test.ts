import type { BaseFee, ContractTerms, PerUnitCharge } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { moneySnapshot } from '../exact/money.ts'
import { netOfLines } from '../testing/shown.ts'
import { baseFee, change, decimal, monthDay, termsOf, users } from '../testing/terms.ts'

const graduated = [
  [1, '100.00'],
  [11, '80.00'],
] as const

const sites = { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } }

const twoSites = (charge: PerUnitCharge, [sha, suz]: readonly [number, number]) =>
  netOfLines(
    bill(termsOf('2027-04-01', '2027-04-30', { users: charge }, { sites }), [
      change('2027-04-01', 'set', sha),
      change('2027-04-01', 'set', suz, { site: 'suz' }),
    ]).value,
  )

describe('graduated tiers', () => {
  test.each([
    { heads: 0, net: '0.00' },
    { heads: 1, net: '100.00' },
    { heads: 10, net: '1000.00' },
    { heads: 11, net: '1080.00' },
    { heads: 25, net: '2200.00' },
  ])('$heads heads cost $net: each at the price of its tier', ({ heads, net }) => {
    const terms = termsOf('2027-04-01', '2027-04-30', { users: users(graduated) })
    expect(netOfLines(bill(terms, [change('2027-04-01', 'set', heads)]).value)).toEqual({
      '2027-04/users/sha': net,
    })
  })

  test('tiers apply to the quantity of each day: 8 heads for 15 days and 12 for 15 of 30 are 980.00', () => {
    const terms = termsOf('2027-04-01', '2027-04-30', { users: users(graduated) })
    const headcount = [change('2027-04-01', 'set', 8), change('2027-04-16', 'join', 4)]
    expect(netOfLines(bill(terms, headcount).value)).toEqual({ '2027-04/users/sha': '980.00' })
  })

  test('each site climbs the tiers by itself, or the pool does, on one line', () => {
    expect(twoSites(users(graduated), [8, 8])).toEqual({
      '2027-04/users/sha': '800.00',
      '2027-04/users/suz': '800.00',
    })
    expect(twoSites(users(graduated, { tiersAcross: 'all-sites' }), [8, 8])).toEqual({
      '2027-04/users': '1480.00',
    })
  })
})

describe('floor', () => {
  test.each([
    {
      floor: 'none',
      tiersAcross: 'each-site',
      lines: { 'users/sha': '800.00', 'users/suz': '300.00' },
    },
    {
      floor: { quantity: 5 },
      tiersAcross: 'each-site',
      lines: { 'users/sha': '800.00', 'users/suz': '500.00' },
    },
    {
      floor: { bySite: { sha: 12 } },
      tiersAcross: 'each-site',
      lines: { 'users/sha': '1160.00', 'users/suz': '300.00' },
    },
    { floor: { quantity: 12 }, tiersAcross: 'all-sites', lines: { users: '1160.00' } },
  ] as const)('$floor for $tiersAcross', ({ floor, tiersAcross, lines }) => {
    const expected = Object.entries(lines).map(([id, net]) => [`2027-04/${id}`, net])
    expect(twoSites(users(graduated, { floor, tiersAcross }), [8, 3])).toEqual(
      Object.fromEntries(expected),
    )
  })

  test('a floor for each site does not fit a pool: refused', () => {
    const charge = users(graduated, { floor: { bySite: { sha: 3 } }, tiersAcross: 'all-sites' })
    const { value, issues } = bill(termsOf('2027-04-01', '2027-04-30', { users: charge }), [])
    expect(value).toBeUndefined()
    expect(issues.map(({ code }) => code)).toEqual(['floor-by-site-in-pool'])
  })
})

describe('discounts and tax', () => {
  const april = (more: Partial<PerUnitCharge>) => {
    const terms = termsOf('2027-04-01', '2027-04-30', { users: users([[1, '10.05']], more) })
    const line = bill(terms, [change('2027-04-01', 'set', 1)]).value?.ledger.find(
      '2027-04/users/sha',
    )
    return [line?.net, line?.tax].map((value) => value && moneySnapshot(value).amount)
  }

  test.each([
    { rule: 'a percentage', discounts: [{ percent: decimal('50') }], net: '5.03' },
    {
      rule: 'in their order',
      discounts: [{ percent: decimal('50') }, { amount: decimal('1') }],
      net: '4.03',
    },
    {
      rule: 'the other order',
      discounts: [{ amount: decimal('1') }, { percent: decimal('50') }],
      net: '4.53',
    },
    {
      rule: 'never below zero',
      discounts: [{ amount: decimal('99.99') }, { percent: decimal('5') }],
      net: '0.00',
    },
    { rule: 'everything', discounts: [{ percent: decimal('100') }], net: '0.00' },
  ])('$rule: $net', ({ discounts, net }) => {
    expect(april({ discounts })[0]).toBe(net)
  })

  test.each([
    { rate: '6', tax: '0.60' },
    { rate: '13', tax: '1.31' },
    { rate: '0', tax: '0.00' },
    { rate: '2.488', tax: '0.25' },
  ])('tax of $rate % on the rounded net is $tax', ({ rate, tax }) => {
    expect(april({ vat: { rate: decimal(rate) } })).toEqual(['10.05', tax])
  })

  test('an amount off is not prorated in a stub', () => {
    const charge = users([[1, '300.00']], { discounts: [{ amount: decimal('50') }] })
    const terms = termsOf('2027-04-16', '2027-04-30', { users: charge })
    expect(netOfLines(bill(terms, [change('2027-04-16', 'set', 1)]).value)).toEqual({
      '2027-04/users/sha': '100.00',
    })
  })
})

describe('base fee', () => {
  const lines = (
    fee: BaseFee,
    term: readonly [string, string],
    more: Partial<ContractTerms> = {},
  ) => netOfLines(bill(termsOf(...term, { base: fee }, { sites, ...more }), []).value)

  test('one for the contract, or one for each site', () => {
    const april = ['2027-04-01', '2027-04-30'] as const
    expect(lines(baseFee('450.00'), april)).toEqual({ '2027-04/base': '450.00' })
    expect(lines(baseFee('450.00', { per: 'site' }), april)).toEqual({
      '2027-04/base/sha': '450.00',
      '2027-04/base/suz': '450.00',
    })
    expect(lines(baseFee('450.00', { per: 'site', sites: ['suz'] }), april)).toEqual({
      '2027-04/base/suz': '450.00',
    })
  })

  test('stubs are prorated by actual days over the whole month that encloses them', () => {
    expect(lines(baseFee('450.00'), ['2026-02-11', '2026-03-10'])).toEqual({
      '2026-02/base': '289.29',
      '2026-03/base': '145.16',
    })
  })

  test('an uplift inside a month splits it', () => {
    const uplift = { percent: decimal('10'), on: monthDay('04-11') }
    expect(lines(baseFee('300.00'), ['2027-04-01', '2027-05-31'], { uplift })).toEqual({
      '2027-04/base': '320.00',
      '2027-05/base': '330.00',
    })
  })
})

test('what is owed once has no first months to be free: refused instead of owed for nothing', () => {
  const setup: ContractTerms['charges'][string] = {
    kind: 'one-off',
    price: decimal('5000.00'),
    discounts: [{ percent: decimal('10') }, { freeMonths: 1 }],
    vat: 'none',
  }
  const { value, issues } = bill(termsOf('2027-04-01', '2027-04-30', { setup }), [])
  expect(value).toBeUndefined()
  expect(issues).toEqual([
    {
      kind: 'refusal',
      code: 'free-months-of-one-off',
      facts: { charge: 'setup' },
      path: 'charges.setup.discounts.1',
    },
  ])
})
