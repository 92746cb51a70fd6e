import type { Proration } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { netOfLines } from '../testing/shown.ts'
import { change, termsOf, users } from '../testing/terms.ts'

type Policy = Exclude<Proration['policy'], 'cut-off' | 'threshold' | 'high-water-mark'>

/** Ten people at 300.00 in March and April; three join on 20 March, or leave on it. */
function march(kind: 'join' | 'leave', joiners?: Policy, leavers?: Policy) {
  const { joiners: _, leavers: __, ...charge } = users([[1, '300.00']])
  const policies = {
    ...(joiners === undefined ? {} : { joiners: { policy: joiners } }),
    ...(leavers === undefined ? {} : { leavers: { policy: leavers } }),
  }
  const terms = termsOf('2027-03-01', '2027-04-30', { users: { ...charge, ...policies } })
  return bill(terms, [change('2027-03-01', 'set', 10), change('2027-03-20', kind, 3)])
}

describe('three join on 20 March', () => {
  test.each([
    { policy: 'actual-days', march: '3348.39', share: '12 of 31 days' },
    { policy: 'thirty-days', march: '3330.00', share: '11 of 30' },
    { policy: 'full-period', march: '3900.00', share: 'the whole month' },
  ] as const)('$policy: they pay $share, 900.00 × that', ({ policy, march: net }) => {
    const leavers = policy === 'full-period' ? 'actual-days' : policy
    expect(netOfLines(march('join', policy, leavers).value)).toEqual({
      '2027-03/users/sha': net,
      '2027-04/users/sha': '3900.00',
    })
  })
})

describe('three leave, their last day is 19 March', () => {
  test.each([
    { policy: 'actual-days', march: '2651.61', share: '19 of 31 days' },
    { policy: 'thirty-days', march: '2670.00', share: '19 of 30' },
    { policy: 'full-period', march: '3000.00', share: 'the whole month' },
  ] as const)('$policy: they pay $share', ({ policy, march: net }) => {
    const joiners = policy === 'full-period' ? 'actual-days' : policy
    expect(netOfLines(march('leave', joiners, policy).value)).toEqual({
      '2027-03/users/sha': net,
      '2027-04/users/sha': '2100.00',
    })
  })

  test('who leaves on the first day of a month was not there in it', () => {
    const charge = users([[1, '300.00']], { leavers: { policy: 'full-period' } })
    const terms = termsOf('2027-03-01', '2027-04-30', { users: charge })
    const headcount = [change('2027-03-01', 'set', 10), change('2027-04-01', 'leave', 3)]
    expect(netOfLines(bill(terms, headcount).value)['2027-04/users/sha']).toBe('2100.00')
  })
})

describe('what one side does not say', () => {
  test.each([
    { joiners: 'thirty-days', leavers: undefined, assumed: 'thirty-days', net: '2670.00' },
    { joiners: 'full-period', leavers: undefined, assumed: 'actual-days', net: '2651.61' },
    { joiners: undefined, leavers: 'thirty-days', assumed: 'thirty-days', net: '2670.00' },
  ] as const)(
    'joiners $joiners, leavers $leavers: $assumed is assumed and listed',
    ({ joiners, leavers, assumed, net }) => {
      const { value, issues } = march('leave', joiners, leavers)
      expect(netOfLines(value)['2027-03/users/sha']).toBe(net)
      const code = joiners === undefined ? 'assumed-joiners' : 'assumed-leavers'
      expect(issues).toEqual([
        {
          kind: 'assumption',
          code,
          facts: { charge: 'users', assumed },
          path: `charges.users.${code.slice('assumed-'.length)}`,
        },
      ])
    },
  )

  test('joiners by actual days, leavers by thirty: who joins owes 12/31, who leaves is spared 11/30', () => {
    expect(netOfLines(march('join', 'actual-days', 'thirty-days').value)['2027-03/users/sha']).toBe(
      '3348.39',
    )
    expect(
      netOfLines(march('leave', 'actual-days', 'thirty-days').value)['2027-03/users/sha'],
    ).toBe('2670.00')
  })

  test('a month over thirty days is no share of its own days: refused beside another count', () => {
    const { value, issues } = march('join', 'actual-over-thirty', 'actual-days')
    expect(value).toBeUndefined()
    expect(issues).toEqual([
      {
        kind: 'refusal',
        code: 'mixed-day-counts',
        facts: { charge: 'users', joiners: 'actual-over-thirty', leavers: 'actual-days' },
        path: 'charges.users.leavers',
      },
    ])
  })
})
