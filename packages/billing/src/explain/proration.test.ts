import { expect, test } from 'vitest'
import type { PerUnitCharge, Proration } from '@contract-playbook/terms'
import { bill } from '../bill.ts'
import { change, termsOf, users } from '../testing/terms.ts'
import type { Step } from './step.ts'

const clauses = { 'charges.users.joiners': '5.1', 'charges.users.leavers': '5.2' }

/** The step of April's first days, six people there and one leaving on 11 April. */
function firstDays(said: Partial<Record<'joiners' | 'leavers', Proration['policy']>>): Step {
  const { joiners: _, leavers: __, ...charge } = users([[1, '300.00']])
  const sides = Object.entries(said).map(([side, policy]) => [side, { policy }])
  const charges = { users: { ...charge, ...Object.fromEntries(sides) } as PerUnitCharge } // sides are those of the charge
  const terms = termsOf('2027-04-01', '2027-04-30', charges, { clauses })
  const { value } = bill(terms, [change('2027-04-01', 'set', 6), change('2027-04-11', 'leave', 1)])
  const line = value?.explain('line/2027-04/users/sha/net')
  const [segment] = line?.children ?? []
  if (segment === undefined) throw new Error('a line is made of stretches of days')
  return segment
}

test.each([
  { said: { joiners: 'full-period', leavers: 'actual-days' }, clause: '5.2', assumed: undefined },
  { said: { joiners: 'actual-days', leavers: 'actual-days' }, clause: '5.1', assumed: undefined },
  { said: { leavers: 'thirty-days' }, clause: '5.2', assumed: undefined },
  { said: { joiners: 'full-period' }, clause: '5.2', assumed: true },
] as const)('with $said the days count under clause $clause', ({ said, clause, assumed }) => {
  const { clause: cited, assumed: taken } = firstDays(said)
  expect({ cited, taken }).toEqual({ cited: clause, taken: assumed })
})

test('people who join for the whole month are among those billed on its first days', () => {
  const terms = termsOf('2027-04-01', '2027-04-30', {
    users: users([[1, '300.00']], { joiners: { policy: 'full-period' } }),
  })
  const { value } = bill(terms, [
    change('2027-04-01', 'set', 6),
    change('2027-04-10', 'leave', 1),
    change('2027-04-20', 'join', 4),
  ])
  const quantities = value
    ?.explain('line/2027-04/users/sha/net')
    ?.children.map(({ children }) => children[0]?.value)
  expect(quantities).toEqual([
    { kind: 'count', count: 10 },
    { kind: 'count', count: 9 },
  ])
})

test('a figure with another name is no figure of the bill', () => {
  const terms = termsOf('2027-04-01', '2027-04-30', { users: users([[1, '300.00']]) })
  const { value } = bill(terms, [change('2027-04-01', 'set', 6)])
  expect(value?.explain('invoice/2027-04/charge/users')).toBeDefined()
  expect(value?.explain('invoice/2027-04/charge/junk/users')).toBeUndefined()
})
