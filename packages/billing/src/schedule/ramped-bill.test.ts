import { expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { change, day, termsOf, tiers, users } from '../testing/terms.ts'

const ramped = users([[1, '10.00']], {
  ramp: [
    {
      from: day('2027-02-01'),
      tiers: tiers([
        [1, '9.00'],
        [11, '8.00'],
      ]),
    },
  ],
})
const terms = termsOf(
  '2027-01-01',
  '2027-02-28',
  { users: ramped },
  {
    clauses: { 'charges.users.tiers': '4.1', 'charges.users.ramp.0': '4.2' },
  },
)

test('each month explains the tiers that hold in it, and where the contract states them', () => {
  const { value } = bill(terms, [change('2027-01-01', 'set', 15)])
  const tiersOf = (month: string) => {
    const segment = value?.explain(`line/${month}/users/sha/net`)?.children[0]
    return segment?.children
      .filter(({ code }) => code === 'tier')
      .map(({ facts, value: owed, clause }) => [facts, owed, clause])
  }
  const money = (numerator: string) => ({
    kind: 'exact-money',
    numerator,
    denominator: '1',
    currency: 'CNY',
  })
  const units = (numerator: string) => ({ unit: 'user', quantity: { numerator, denominator: '1' } })
  expect(tiersOf('2027-01')).toEqual([[{ from: 1, ...units('15') }, money('150'), '4.1']])
  expect(tiersOf('2027-02')).toEqual([
    [{ from: 1, to: 10, ...units('10') }, money('90'), '4.2'],
    [{ from: 11, ...units('5') }, money('40'), '4.2'],
  ])
})
