import { describe, expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { moneySnapshot } from '../exact/money.ts'
import { baseFee, change, decimal, termsOf, users } from '../testing/terms.ts'

const sites = { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } }

const terms = (issued: 'in-arrears' | 'in-advance') =>
  termsOf(
    '2027-01-15',
    '2027-03-10',
    { users: users([[1, '310.00']], { vat: { rate: decimal('6') } }), base: baseFee('400.00') },
    { sites, billing: { every: 'month', periods: 'calendar', issued } },
  )

const headcount = [
  change('2027-01-15', 'set', 10),
  change('2027-01-15', 'set', 4, { site: 'suz' }),
  change('2027-02-15', 'join', 2),
  change('2027-03-10', 'leave', 1, { site: 'suz' }),
]

const inArrears = bill(terms('in-arrears'), headcount).value
const inAdvance = bill(terms('in-advance'), headcount).value

const ids = (value: typeof inArrears): string[] =>
  [...(value?.ledger.lines() ?? [])].map(({ id }) => id)

describe('lines', () => {
  test('stand in the order of the invoices, the charges and the sites', () => {
    expect(ids(inArrears)).toEqual([
      '2027-01/users/sha',
      '2027-01/users/suz',
      '2027-01/base',
      '2027-02/users/sha',
      '2027-02/users/suz',
      '2027-02/base',
      '2027-03/users/sha',
      '2027-03/users/suz',
      '2027-03/base',
    ])
  })

  test('corrections stand behind the lines of the next invoice; what did not change has none', () => {
    expect(ids(inAdvance).slice(6)).toEqual([
      '2027-03/users/sha',
      '2027-03/users/suz',
      '2027-03/base',
      '2027-02/users/sha/adjustment',
      '2027-03/users/suz/adjustment',
    ])
  })

  test('are found by their id and by their place', () => {
    for (const value of [inArrears, inAdvance])
      for (const [index, id] of ids(value).entries()) {
        expect(value?.ledger.find(id)?.id).toBe(id)
        expect(value?.ledger.line(index).id).toBe(id)
      }
  })

  test.each([
    '2027-04/users/sha',
    '2027-01/users',
    '2027-01/users/can',
    '2027-01/base/sha',
    '2027-01/nothing',
    '2027-01/users/sha/adjustment',
    '2027-1/users/sha',
    '2027-01/users/sha/adjustment/adjustment',
    '',
  ])('there is no line %j', (id) => {
    expect(inAdvance?.ledger.find(id)).toBeUndefined()
    expect(inAdvance?.explain(`line/${id}/net`)).toBeUndefined()
  })

  test.each([-1, 11, 0.5, Number.NaN])('there is no line at place %s', (index) => {
    expect(() => inAdvance?.ledger.line(index)).toThrow(RangeError)
  })

  test('say what they are about, stubs by their days of service', () => {
    const { net, tax, gross, ...line } =
      inAdvance?.ledger.find('2027-02/users/sha/adjustment') ?? {}
    expect(line).toEqual({
      id: '2027-02/users/sha/adjustment',
      kind: 'adjustment',
      charge: 'users',
      site: 'sha',
      month: '2027-02',
      first: '2027-02-01',
      last: '2027-02-28',
      invoice: '2027-03',
    })
    expect([net, tax, gross].map((value) => value && moneySnapshot(value).amount)).toEqual([
      '310.00',
      '18.60',
      '328.60',
    ])
    expect(inArrears?.ledger.find('2027-01/base')).toMatchObject({
      first: '2027-01-15',
      last: '2027-01-31',
    })
  })
})

describe('invoices', () => {
  const shown = (value: typeof inArrears) =>
    value?.invoices.map(
      ({ id, issued, period: { first, last }, lineIds }) =>
        `${id} ${issued} ${first} ${last} ${lineIds.length}`,
    )

  test('in arrears are issued on the day after the last day of service', () => {
    expect(shown(inArrears)).toEqual([
      '2027-01 2027-02-01 2027-01-15 2027-01-31 3',
      '2027-02 2027-03-01 2027-02-01 2027-02-28 3',
      '2027-03 2027-03-11 2027-03-01 2027-03-10 3',
    ])
  })

  test('in advance are issued on the first day of service, and settled on the day after the last', () => {
    expect(shown(inAdvance)).toEqual([
      '2027-01 2027-01-15 2027-01-15 2027-01-31 3',
      '2027-02 2027-02-01 2027-02-01 2027-02-28 3',
      '2027-03 2027-03-01 2027-03-01 2027-03-10 4',
      'settlement 2027-03-11 2027-03-01 2027-03-10 1',
    ])
  })

  test('no settlement where nothing is left to correct', () => {
    const calm = bill(terms('in-advance'), headcount.slice(0, 2)).value
    expect(calm?.invoices.map(({ id }) => id)).toEqual(['2027-01', '2027-02', '2027-03'])
  })

  test('say how many people there are at the end of the last day', () => {
    expect(inAdvance?.invoices.map(({ people }) => people.map(({ closing }) => closing))).toEqual([
      [10, 4],
      [12, 4],
      [12, 3],
      [12, 3],
    ])
  })

  test('name the charges that they have, with their net', () => {
    const nets = inAdvance?.invoices.map(({ charges }) =>
      Object.entries(charges).map(([id, net]) => `${id} ${moneySnapshot(net).amount}`),
    )
    expect(nets?.slice(2)).toEqual([['users 1910.00', 'base 129.03'], ['users -10.00']])
  })
})

describe('anniversary periods', () => {
  test('are named by the month of their first day', () => {
    const anniversary = termsOf(
      '2027-01-31',
      '2027-04-15',
      { users: users([[1, '310.00']]) },
      { billing: { every: 'month', periods: 'anniversary', issued: 'in-arrears' } },
    )
    const value = bill(anniversary, [change('2027-01-31', 'set', 1)]).value
    expect(
      [...(value?.ledger.lines() ?? [])].map(({ id, first, last, net }) =>
        [id, first, last, moneySnapshot(net).amount].join(' '),
      ),
    ).toEqual([
      '2027-01/users/sha 2027-01-31 2027-02-27 310.00',
      '2027-02/users/sha 2027-02-28 2027-03-30 310.00',
      '2027-03/users/sha 2027-03-31 2027-04-15 165.33',
    ])
  })
})
