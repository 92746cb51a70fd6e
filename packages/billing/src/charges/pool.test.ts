import { describe, expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { netOfLines } from '../testing/shown.ts'
import { change, termsOf, users } from '../testing/terms.ts'

const sites = { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } }
const opening = [change('2027-04-01', 'set', 60), change('2027-04-01', 'set', 40, { site: 'suz' })]
const move = change('2027-04-10', 'move', 5, { to: 'suz' })
const replaced = [
  change('2027-04-10', 'leave', 5),
  change('2027-04-10', 'join', 5, { site: 'suz' }),
]

/** Who joins is charged from the day, who leaves to the end of the month. */
const april = (tiersAcross: 'each-site' | 'all-sites') =>
  termsOf(
    '2027-04-01',
    '2027-04-30',
    { users: users([[1, '300.00']], { tiersAcross, leavers: { policy: 'full-period' } }) },
    { sites },
  )

describe('what is counted together nets out together', () => {
  test.each([
    { what: 'a move', changes: [move] },
    { what: 'five who leave one site on the day on which five join the other', changes: replaced },
  ])('$what inside a pool changes nothing: 100 × 300.00', ({ changes }) => {
    expect(netOfLines(bill(april('all-sites'), [...opening, ...changes]).value)).toEqual({
      '2027-04/users': '30000.00',
    })
  })

  test('site by site, five are charged at both: 60 × 300.00, and 40 × 300.00 + 5 × 300.00 × 21 ÷ 30', () => {
    expect(netOfLines(bill(april('each-site'), [...opening, move]).value)).toEqual({
      '2027-04/users/sha': '18000.00',
      '2027-04/users/suz': '13050.00',
    })
  })
})
