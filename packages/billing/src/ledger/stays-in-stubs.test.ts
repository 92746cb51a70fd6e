import type { HeadcountChange, PerUnitCharge } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { netOfLines } from '../testing/shown.ts'
import { change, termsOf, users } from '../testing/terms.ts'

type Count = 'act-act-afb' | '30-360-bond' | 'actual-days'

const net = (
  policy: Count,
  [first, last]: readonly [string, string],
  changes: readonly HeadcountChange[],
  more: Partial<PerUnitCharge> = {},
) => {
  const charge = users([[1, '1000.00']], { joiners: { policy }, leavers: { policy }, ...more })
  const lines = netOfLines(bill(termsOf(first, last, { users: charge }), changes).value)
  return Object.values(lines)[0]
}

describe('10 to 19 February 2028 is one stay, whatever it begins and ends with', () => {
  test.each([
    {
      stay: 'the contract begins and ends with it',
      term: ['2028-02-10', '2028-02-19'],
      changes: [change('2028-02-10', 'set', 1)],
    },
    {
      stay: 'the contract begins with it, and its only user leaves',
      term: ['2028-02-10', '2028-02-29'],
      changes: [change('2028-02-10', 'set', 1), change('2028-02-20', 'leave', 1)],
    },
    {
      stay: 'its only user joins, and the contract ends',
      term: ['2028-02-01', '2028-02-19'],
      changes: [change('2028-02-01', 'set', 0), change('2028-02-10', 'join', 1)],
    },
  ] as const)('$stay: 10 days without a 29 February', ({ term, changes }) => {
    // 12,000.00 × 10 ÷ 365 = 328.767…
    expect(net('act-act-afb', term, changes)).toBe('328.77')
    // 1,000.00 × 10 ÷ 29 = 344.827…
    expect(net('actual-days', term, changes)).toBe('344.83')
  })

  test('20 to 29 February holds the 29th: 12,000.00 × 10 ÷ 366', () => {
    const term = ['2028-02-20', '2028-02-29'] as const
    expect(net('act-act-afb', term, [change('2028-02-20', 'set', 1)])).toBe('327.87')
  })

  test('a stub that is charged in full is a whole month', () => {
    const term = ['2028-02-10', '2028-02-19'] as const
    const changes = [change('2028-02-10', 'set', 1)]
    // 12,000.00 × 29 ÷ 366 = 950.819…
    expect(net('act-act-afb', term, changes, { stubs: 'full' })).toBe('950.82')
  })
})

test.each([
  // from the 30th to the 31st, which counts as the 30th
  { joined: '2027-05-30', net: '0.00' },
  // from the 29th to the 31st: 12,000.00 × 2 ÷ 360
  { joined: '2027-05-29', net: '66.67' },
])(
  'by the bond basis, who joins on $joined when the contract ends after 30 May pays $net',
  (row) => {
    const changes = [change('2027-05-01', 'set', 0), change(row.joined, 'join', 1)]
    expect(net('30-360-bond', ['2027-05-01', '2027-05-30'], changes)).toBe(row.net)
  },
)
