import type { PerUnitCharge } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { netOfLines } from '../testing/shown.ts'
import { change, termsOf, users } from '../testing/terms.ts'

type Policy = NonNullable<PerUnitCharge['joiners']>
type OverThirty = Partial<Extract<Policy, { policy: 'actual-over-thirty' }>>

/** One person at 300.00 from the first day, a second one from 20 March: the lines of March and April. */
function lines(said: OverThirty): string[] {
  const policy = { ...said, policy: 'actual-over-thirty' } as const
  const charge = users([[1, '300.00']], { joiners: policy, leavers: policy })
  const headcount = [change('2027-03-01', 'set', 1), change('2027-03-20', 'join', 1)]
  const { value } = bill(termsOf('2027-03-01', '2027-04-30', { users: charge }), headcount)
  return Object.values(netOfLines(value))
}

// March has 31 days, April 30; who joins on 20 March is there for 12.
test.each<{ readonly rule: string; readonly said: OverThirty; readonly net: string[] }>([
  {
    rule: 'who is there the whole month owes one: 300.00 + 300.00 × 12 ÷ 30',
    said: {},
    net: ['420.00', '600.00'],
  },
  {
    rule: 'the same, said expressly',
    said: { wholePeriodIsOne: true, neverAboveOne: false },
    net: ['420.00', '600.00'],
  },
  {
    rule: 'a whole month is its days: 300.00 × 31 ÷ 30 + 300.00 × 12 ÷ 30',
    said: { wholePeriodIsOne: false },
    net: ['430.00', '600.00'],
  },
  {
    rule: 'its days, but never more than one',
    said: { wholePeriodIsOne: false, neverAboveOne: true },
    net: ['420.00', '600.00'],
  },
])('days over thirty: $rule', ({ said, net }) => {
  expect(lines(said)).toEqual(net)
})
