import type { HeadcountChange, PerUnitCharge } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { moneySnapshot } from '../exact/money.ts'
import { netOfLines } from '../testing/shown.ts'
import { change, day, decimal, termsOf, users } from '../testing/terms.ts'

const inAdvance = (every: 'month' | 'quarter') =>
  ({ billing: { every, periods: 'calendar', issued: 'in-advance' } }) as const

const billed = (
  last: string,
  every: 'month' | 'quarter',
  price: string,
  charge: Partial<PerUnitCharge>,
  headcount: readonly HeadcountChange[],
) => {
  const terms = termsOf(
    '2027-01-01',
    last,
    { users: users([[1, price]], charge) },
    inAdvance(every),
  )
  return bill(terms, headcount).value
}

test('a ratchet does not look at a peak that comes after the invoice', () => {
  const headcount = [
    change('2027-01-01', 'set', 10),
    change('2027-02-10', 'join', 10),
    change('2027-02-20', 'leave', 10),
  ]
  const ratchet = { percent: decimal('100'), months: 1 }
  // February has ten more for 10 of 28 days, 357.142…; March has to count the twenty of February, which nobody knew in January.
  expect(netOfLines(billed('2027-03-31', 'quarter', '100.00', { ratchet }, headcount))).toEqual({
    '2027-01/users/sha': '1000.00',
    '2027-02/users/sha': '1000.00',
    '2027-03/users/sha': '1000.00',
    '2027-02/users/sha/adjustment': '357.14',
    '2027-03/users/sha/adjustment': '1000.00',
  })
})

test('a tolerance takes the headcount of a contract year that begins after the invoice as it is known', () => {
  const terms = termsOf(
    '2027-01-16',
    '2028-02-29',
    { users: users([[1, '100.00']], { tolerance: { percent: decimal('0') } }) },
    inAdvance('month'),
  )
  const lines = netOfLines(
    bill(terms, [
      change('2027-01-16', 'set', 10),
      change('2028-01-10', 'join', 10),
      change('2028-01-20', 'leave', 10),
    ]).value,
  )
  // On 1 January 2028 there are ten, and on the anniversary, the 16th, there turn out to be twenty, who count to the end.
  expect(lines['2028-01/users/sha']).toBe('1000.00')
  // Ten more for 22 of 31 days, from the 10th on: 709.677…
  expect(lines['2028-01/users/sha/adjustment']).toBe('709.68')
  expect(lines['2028-02/users/sha']).toBe('2000.00')
})

test.each([
  { change: 'two more from 22 March', kind: 'join', net: '200.00', tax: '18.00' },
  { change: 'two fewer from 22 March', kind: 'leave', net: '-200.00', tax: '-12.00' },
] as const)(
  'VAT rises from 6 % to 9 % on 1 April: $change, corrected on that day, bring $tax of it',
  ({ kind, net, tax }) => {
    const vat = { rate: decimal('6'), later: [{ from: day('2027-04-01'), rate: decimal('9') }] }
    // 310.00 × 2 × 10 ÷ 31 = 200.00. What more is owed has the rate of its own invoice, a credit that of the line that it corrects.
    const headcount = [change('2027-01-01', 'set', 10), change('2027-03-22', kind, 2)]
    const value = billed('2027-12-31', 'month', '310.00', { vat }, headcount)
    const line = value?.ledger.find('2027-03/users/sha/adjustment')
    expect(line?.invoice).toBe('2027-04')
    expect(line && [line.net, line.tax].map((one) => moneySnapshot(one).amount)).toEqual([net, tax])
    const facts = value?.explain('line/2027-03/users/sha/adjustment/tax')?.facts
    expect(facts).toMatchObject({ rate: kind === 'join' ? '9' : '6' })
  },
)

test('prices that include VAT: what more is owed holds the rate of its own invoice', () => {
  const vat = {
    rate: decimal('6'),
    later: [{ from: day('2027-04-01'), rate: decimal('9') }],
    prices: 'inclusive' as const,
  }
  const headcount = [change('2027-01-01', 'set', 10), change('2027-03-22', 'join', 1)]
  const line = billed('2027-12-31', 'month', '310.00', { vat }, headcount)?.ledger.find(
    '2027-03/users/sha/adjustment',
  )
  // 310.00 × 10 ÷ 31 = 100.00 with tax; 100 ÷ 1.09 = 91.743…
  expect(line && [line.net, line.tax].map((one) => moneySnapshot(one).amount)).toEqual([
    '91.74',
    '8.26',
  ])
})
