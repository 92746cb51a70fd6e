import type { ContractTerms } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { baseFee, change, decimal, termsOf, tiers, users } from '../testing/terms.ts'

const sites = { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } }
const headcount = [change('2027-01-01', 'set', 10), change('2027-01-01', 'set', 5, { site: 'suz' })]

const assumed = (terms: ContractTerms): string[] =>
  bill(terms, headcount).issues.map(({ kind, code, path }) => `${kind} ${code} ${path}`)

test('terms that say everything leave nothing to assume', () => {
  const all = { sites: ['sha', 'suz'] }
  const charges = { users: users([[1, '1.00']], all), base: baseFee('1.00') }
  expect(assumed(termsOf('2027-01-01', '2027-01-31', charges, { sites }))).toEqual([])
})

test('what the terms do not say is listed with the field that would say it', () => {
  const terms: ContractTerms = {
    schema: 'contract-playbook/terms/1',
    currency: 'CNY',
    term: termsOf('2027-01-11', '2027-01-31', {}).term,
    sites,
    charges: {
      users: { kind: 'per-unit', unit: 'user', tiers: tiers([[1, '1.00']]) },
      base: { kind: 'base-fee', price: decimal('1.00') },
    },
  }
  expect(assumed(terms)).toEqual([
    'assumption assumed-every billing.every',
    'assumption assumed-periods billing.periods',
    'assumption assumed-issued billing.issued',
    'assumption assumed-rounding billing.rounding',
    'assumption assumed-uplift uplift',
    'assumption assumed-charge-sites charges.users.sites',
    'assumption assumed-tiers-across charges.users.tiersAcross',
    'assumption assumed-floor charges.users.floor',
    'assumption assumed-joiners charges.users.joiners',
    'assumption assumed-leavers charges.users.leavers',
    'assumption assumed-discounts charges.users.discounts',
    'assumption assumed-vat charges.users.vat',
    'assumption assumed-without charges.users',
    'assumption assumed-usual charges.users',
    'assumption assumed-base-fee-per charges.base.per',
    'assumption assumed-discounts charges.base.discounts',
    'assumption assumed-vat charges.base.vat',
    'assumption assumed-without charges.base',
    'assumption assumed-usual charges.base',
    'assumption assumed-commitments commitments',
  ])
})

test('whether the uplift applies to a charge is assumed only where there is an uplift', () => {
  const { uplift: _, ...silent } = users([[1, '1.00']], { sites: ['sha', 'suz'] })
  const terms = (uplift: ContractTerms['uplift']) =>
    termsOf(
      '2027-01-01',
      '2027-01-31',
      { users: silent },
      { sites, ...(uplift === undefined ? {} : { uplift }) },
    )
  expect(assumed(terms('none'))).toEqual([])
  expect(assumed(terms({ percent: decimal('3'), on: 'term-anniversary' }))).toEqual([
    'assumption assumed-charge-uplift charges.users.uplift',
  ])
})

test('the bill carries its assumptions', () => {
  const { billing: _, ...terms } = termsOf('2027-01-01', '2027-01-31', { base: baseFee('1.00') })
  expect(bill(terms, []).value?.assumptions.map(({ code }) => code)).toEqual([
    'assumed-every',
    'assumed-issued',
    'assumed-rounding',
  ])
})

test('what a charge leaves open is named clause by clause and rule by rule', () => {
  const users: ContractTerms['charges'][string] = {
    kind: 'per-unit',
    unit: 'user',
    tiers: tiers([[1, '1.00']]),
    ratchet: 'none',
    basis: 'daily',
    vat: { rate: decimal('6') },
  }
  const fields = (last: string): unknown[] =>
    bill(termsOf('2027-01-01', last, { users }, { sites }), headcount)
      .issues.filter(({ code }) => code === 'assumed-without' || code === 'assumed-usual')
      .map(({ facts }) => facts['fields'])
  expect(fields('2027-01-31')).toEqual([
    ['tolerance', 'included', 'ramp'],
    ['pricePeriod', 'pricing', 'vat.prices'],
  ])
  expect(fields('2027-02-10')).toEqual([
    ['tolerance', 'included', 'ramp'],
    ['pricePeriod', 'stubs', 'pricing', 'vat.prices'],
  ])
})

test('a commitment says what it leaves open', () => {
  const commitments: ContractTerms['commitments'] = {
    least: { kind: 'minimum', amount: decimal('1.00'), window: 'billing-period', stubs: 'full' },
  }
  const charges = { base: baseFee('1.00') }
  expect(bill(termsOf('2027-01-01', '2027-01-31', charges, { commitments }), []).issues).toEqual([
    {
      kind: 'assumption',
      code: 'assumed-commitment',
      facts: { commitment: 'least', fields: ['tested', 'uplift', 'vat'] },
      path: 'commitments.least',
    },
  ])
})

test('from where months run is assumed only for a term that does not start on a 1st', () => {
  const { billing: _, ...terms } = termsOf('2027-01-11', '2027-01-31', { base: baseFee('1.00') })
  expect(bill(terms, []).value?.assumptions.map(({ code }) => code)).toContain('assumed-periods')
})

test('a fee for each site that names no sites is assumed to be for all of them', () => {
  const base = baseFee('1.00', { per: 'site' })
  expect(assumed(termsOf('2027-01-01', '2027-01-31', { base }, { sites }))).toContain(
    'assumption assumed-charge-sites charges.base.sites',
  )
})
