import type { ContractTerms } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { netOfLines } from '../testing/shown.ts'
import { baseFee, change, day, decimal, termsOf, users } from '../testing/terms.ts'

const packages = users([[1, '30.00']], { pricing: 'package' })
const euros = baseFee('100.00', { currency: 'EUR' })

const rate = (on: string, rate: string, of: 'EUR' | 'USD' = 'EUR') => ({
  of,
  on: day(on),
  rate: decimal(rate),
  source: 'agreed',
})

const contract = (
  charges: ContractTerms['charges'],
  exchangeRates?: ContractTerms['exchangeRates'],
): ContractTerms =>
  termsOf('2027-01-01', '2027-03-31', charges, exchangeRates === undefined ? {} : { exchangeRates })

const headcount = [change('2027-01-01', 'set', 25)]
const unknown = (terms: ContractTerms): unknown[] =>
  bill(terms, headcount).issues.filter(({ kind }) => kind === 'unknown')

test('the price of a package needs its size', () => {
  expect(unknown(contract({ users: packages }))).toEqual([
    {
      kind: 'unknown',
      code: 'package-size-missing',
      facts: { charge: 'users' },
      path: 'charges.users.packageSize',
    },
  ])
})

test('packages of ten: 25 people begin three, 3 × 30.00', () => {
  const terms = contract({ users: { ...packages, packageSize: 10 } })
  expect(netOfLines(bill(terms, headcount).value)['2027-01/users/sha']).toBe('90.00')
})

test.each([
  { told: 'no rate at all', rates: undefined, on: '2027-02-01' },
  {
    told: 'the rate of another currency',
    rates: [rate('2027-01-01', '7', 'USD')],
    on: '2027-02-01',
  },
  {
    told: 'a rate from the day after the first invoice',
    rates: [rate('2027-02-02', '7.8')],
    on: '2027-02-01',
  },
])('$told: the first invoice that needs one is named', ({ rates, on }) => {
  expect(unknown(contract({ base: euros }, rates))).toEqual([
    {
      kind: 'unknown',
      code: 'exchange-rate-missing',
      facts: { charge: 'base', currency: 'EUR', on },
      path: 'exchangeRates',
    },
  ])
})

test('a charge in the currency of the bill needs no rate, also if it says so', () => {
  expect(unknown(contract({ base: baseFee('100.00', { currency: 'CNY' }) }))).toEqual([])
  expect(unknown(contract({ base: baseFee('100.00') }))).toEqual([])
})

// Issued on 1 February, 1 March and 1 April.
test('each invoice takes the latest rate up to its own day, in whatever order and precision they are listed', () => {
  const rates = [rate('2027-04-01', '8'), rate('2027-01-01', '7.5'), rate('2027-02-15', '7.75')]
  expect(netOfLines(bill(contract({ base: euros }, rates), []).value)).toEqual({
    '2027-01/base': '750.00',
    '2027-02/base': '775.00',
    '2027-03/base': '800.00',
  })
})
