import type { ContractTerms, HeadcountChange } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { change, decimal, termsOf, users } from '../testing/terms.ts'

type Rights = NonNullable<ContractTerms['headcountRights']>

const contract = (headcountRights: Rights, more: Partial<ContractTerms> = {}): ContractTerms =>
  termsOf(
    '2027-01-01',
    '2029-12-31',
    { users: users([[1, '100.00']]) },
    {
      sites: { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } },
      headcountRights,
      ...more,
    },
  )

/** So many in Shanghai and in Suzhou on the first day, then changes. */
const from = (sha: number, suz: number, ...changes: HeadcountChange[]): HeadcountChange[] => [
  change('2027-01-01', 'set', sha),
  change('2027-01-01', 'set', suz, { site: 'suz' }),
  ...changes,
]

/** What is found about rights: how severe, at which field of `headcountRights.decrease`, and what it says of it. */
const found = (terms: ContractTerms, headcount: readonly HeadcountChange[]): unknown[] =>
  bill(terms, headcount)
    .issues.filter(({ path }) => path?.startsWith('headcountRights') === true)
    .map(({ kind, path, facts }) => ({
      kind,
      field: path?.split('.').slice(2).join('.'),
      on: facts['on'],
      ...('least' in facts ? { least: facts['least'] } : {}),
      ...('site' in facts ? { site: facts['site'] } : {}),
      ...('latest' in facts ? { latest: facts['latest'] } : {}),
    }))

describe('a tenth a year may leave, of the headcount with which the year begins', () => {
  const tenth = contract({ decrease: { percentPerYear: decimal('10') } })

  // 10% of 20 is 2, so 18 stay; of 19, 1.9 rounded down is 1, so 18 stay.
  test.each([
    { rule: 'the day after the anniversary', on: '2028-01-02', leave: 10, least: 18 },
    { rule: 'the anniversary itself', on: '2028-01-01', leave: 10, least: 18 },
    { rule: 'one too many on the anniversary', on: '2028-01-01', leave: 3, least: 18 },
    { rule: 'one too many in the first year', on: '2027-06-15', leave: 3, least: 18 },
    { rule: 'the last day of the first year', on: '2027-12-31', leave: 3, least: 18 },
  ])('$rule: $leave of 20 may not leave on $on', ({ on, leave, least }) => {
    expect(found(tenth, from(20, 0, change(on, 'leave', leave)))).toEqual([
      { kind: 'refusal', field: 'percentPerYear', on, least },
    ])
  })

  test.each([
    { rule: 'the anniversary', of: 20, changes: [change('2028-01-01', 'leave', 2)] },
    { rule: 'the first year', of: 20, changes: [change('2027-06-15', 'leave', 2)] },
    {
      rule: 'two years, each of its own: 20 − 2 = 18, 10% of 18 is 1.8, rounded down 1',
      of: 20,
      changes: [change('2027-12-31', 'leave', 2), change('2028-01-01', 'leave', 1)],
    },
    {
      rule: 'an increase on the anniversary counts: 10% of 30 is 3',
      of: 20,
      changes: [change('2028-01-01', 'join', 10), change('2028-02-01', 'leave', 3)],
    },
    {
      rule: 'changes of one day net out: 20 + 5 − 7 = 18',
      of: 20,
      changes: [change('2028-01-01', 'join', 5), change('2028-01-01', 'leave', 7)],
    },
  ])('allowed: $rule', ({ of, changes }) => {
    expect(found(tenth, from(of, 0, ...changes))).toEqual([])
  })

  test.each([
    {
      rule: 'what left on the anniversary is used up: the base stays 20',
      changes: [change('2028-01-01', 'leave', 2), change('2028-07-01', 'leave', 1)],
      on: '2028-07-01',
      least: 18,
    },
    {
      rule: 'the second year begins with 18: 10% is 1.8, rounded down 1, so 17 stay',
      changes: [change('2027-12-31', 'leave', 2), change('2028-01-01', 'leave', 2)],
      on: '2028-01-01',
      least: 17,
    },
    {
      rule: 'growth inside the year gives no more room: 18 stay, 17 would be there',
      changes: [change('2028-02-01', 'join', 10), change('2028-03-01', 'leave', 13)],
      on: '2028-03-01',
      least: 18,
    },
    {
      rule: 'growth on the anniversary raises the base: 10% of 30 is 3, so 27 stay',
      changes: [change('2028-01-01', 'join', 10), change('2028-02-01', 'leave', 4)],
      on: '2028-02-01',
      least: 27,
    },
  ])('refused: $rule', ({ changes, on, least }) => {
    expect(found(tenth, from(20, 0, ...changes))).toEqual([
      { kind: 'refusal', field: 'percentPerYear', on, least },
    ])
  })

  test('over all sites: a move between them is no decrease, and the tenth is one of both', () => {
    const move = change('2027-03-01', 'move', 8, { to: 'suz' })
    expect(found(tenth, from(10, 10, move, change('2027-04-01', 'leave', 2)))).toEqual([])
    expect(
      found(
        tenth,
        from(
          10,
          10,
          move,
          change('2027-04-01', 'leave', 2),
          change('2027-05-01', 'leave', 1, { site: 'suz' }),
        ),
      ),
    ).toEqual([{ kind: 'refusal', field: 'percentPerYear', on: '2027-05-01', least: 18 }])
  })

  test('where every decrease falls on the anniversary, the percentage still limits it', () => {
    const yearly = contract({
      decrease: { percentPerYear: decimal('10'), effective: 'contract-year' },
    })
    expect(found(yearly, from(20, 0, change('2028-01-01', 'leave', 2)))).toEqual([])
    expect(found(yearly, from(20, 0, change('2028-01-01', 'leave', 3)))).toEqual([
      { kind: 'refusal', field: 'percentPerYear', on: '2028-01-01', least: 18 },
    ])
  })

  test('from 29 February the second year begins on the 28th, the fifth on the 29th again', () => {
    const term = { first: '2028-02-29', last: '2033-02-27' } as ContractTerms['term']
    const leap = { ...tenth, term }
    const opening = [
      change('2028-02-29', 'set', 20),
      change('2028-02-29', 'set', 0, { site: 'suz' }),
    ]
    const leave = (on: string) =>
      found(leap, [...opening, change(on, 'leave', 2), change('2032-02-29', 'leave', 1)])
    // On 28 February 2029 and 29 February 2032 a year begins: 18 of 20, then 17 of 18 stay.
    expect(leave('2029-02-28')).toEqual([])
    // On 28 February 2032 the fourth year still runs: 18 of 20 stay. The day after, 17 of 18.
    expect(leave('2032-02-28')).toEqual([])
    expect(
      found(leap, [...opening, change('2032-02-28', 'leave', 2), change('2032-02-29', 'leave', 2)]),
    ).toEqual([{ kind: 'refusal', field: 'percentPerYear', on: '2032-02-29', least: 17 }])
  })
})

describe('what stays at each site', () => {
  const five = contract({ decrease: { leastQuantity: 5 } })

  test.each([
    { rule: 'down to the least', changes: [change('2027-03-01', 'leave', 5)] },
    {
      rule: 'both sites down to the least',
      changes: [
        change('2027-03-01', 'leave', 5),
        change('2027-03-01', 'leave', 5, { site: 'suz' }),
      ],
    },
    {
      rule: 'a move that leaves the least',
      changes: [change('2027-03-01', 'move', 5, { to: 'suz' })],
    },
  ])('10 and 10, at least 5: $rule is allowed', ({ changes }) => {
    expect(found(five, from(10, 10, ...changes))).toEqual([])
  })

  test.each([
    { rule: 'one site down to 4', changes: [change('2027-03-01', 'leave', 6)] },
    { rule: 'a move that leaves 4', changes: [change('2027-03-01', 'move', 6, { to: 'suz' })] },
    {
      rule: 'one site down to 4 while the other grows',
      changes: [change('2027-03-01', 'leave', 6), change('2027-03-01', 'join', 6, { site: 'suz' })],
    },
  ])('10 and 10, at least 5: $rule is refused', ({ changes }) => {
    expect(found(five, from(10, 10, ...changes))).toEqual([
      { kind: 'refusal', field: 'leastQuantity', on: '2027-03-01', least: 5, site: 'sha' },
    ])
  })

  test('a site that began below the least may not go lower, but may grow', () => {
    expect(found(five, from(3, 10, change('2027-03-01', 'join', 1)))).toEqual([])
    expect(found(five, from(3, 10, change('2027-03-01', 'leave', 1)))).toEqual([
      { kind: 'refusal', field: 'leastQuantity', on: '2027-03-01', least: 5, site: 'sha' },
    ])
  })

  // 75% of 10 is 7.5, rounded up 8; of 4 it is 3; of none, none.
  const share = contract({ decrease: { leastPercentOfFirst: decimal('75') } })

  test.each([
    { rule: '8 of 10', headcount: from(10, 4, change('2027-03-01', 'leave', 2)) },
    { rule: '3 of 4', headcount: from(10, 4, change('2027-03-01', 'leave', 1, { site: 'suz' })) },
    {
      rule: 'a site that opened later',
      headcount: from(
        10,
        0,
        change('2027-02-01', 'join', 9, { site: 'suz' }),
        change('2027-03-01', 'leave', 9, { site: 'suz' }),
      ),
    },
  ])('three quarters of its first headcount: $rule is enough', ({ headcount }) => {
    expect(found(share, headcount)).toEqual([])
  })

  test.each([
    { rule: '7 of 10', site: 'sha', leave: 3, least: 8 },
    { rule: '2 of 4', site: 'suz', leave: 2, least: 3 },
  ])('three quarters of its first headcount: $rule is too few', ({ site, leave, least }) => {
    const headcount = from(10, 4, change('2027-03-01', 'leave', leave, { site }))
    expect(found(share, headcount)).toEqual([
      { kind: 'refusal', field: 'leastPercentOfFirst', on: '2027-03-01', least, site },
    ])
  })
})

describe('notice of a decrease', () => {
  // Day of receipt + days = the last day at the old count, the one before the decrease.
  test.each([
    { on: '2027-03-10', days: 30, latest: '2027-02-07' }, // 7 February + 30 = 9 March
    { on: '2027-02-01', days: 1, latest: '2027-01-30' }, // 30 January + 1 = 31 January
    { on: '2028-03-01', days: 1, latest: '2028-02-28' }, // 28 February + 1 = 29 February
    { on: '2028-01-01', days: 90, latest: '2027-10-02' }, // 2 October + 29 + 30 + 31 = 31 December
  ])('of $days days for $on is to be received by $latest', ({ on, days: noticeDays, latest }) => {
    const terms = contract({ decrease: { noticeDays } })
    expect(found(terms, from(10, 10, change(on, 'leave', 1)))).toEqual([
      { kind: 'notice', field: 'noticeDays', on, latest },
    ])
  })

  test('of no days is none', () => {
    const terms = contract({ decrease: { noticeDays: 0 } })
    expect(found(terms, from(10, 10, change('2027-03-10', 'leave', 1)))).toEqual([])
  })

  test('is not asked for a decrease that is refused', () => {
    const terms = contract({ decrease: { noticeDays: 30, percentPerYear: decimal('10') } })
    expect(found(terms, from(10, 10, change('2027-03-10', 'leave', 3)))).toEqual([
      { kind: 'refusal', field: 'percentPerYear', on: '2027-03-10', least: 18 },
    ])
  })
})

describe('every limit that a decrease breaks is named by its own field and clause', () => {
  const decrease = {
    percentPerYear: decimal('10'),
    leastQuantity: 9,
    leastPercentOfFirst: decimal('80'),
    noticeDays: 30,
    effective: 'contract-year',
  } as const
  const fields = {
    'headcountRights.decrease.percentPerYear': '4.1',
    'headcountRights.decrease.leastQuantity': '4.2',
    'headcountRights.decrease.leastPercentOfFirst': '4.3',
    'headcountRights.decrease.effective': '4.4',
    'headcountRights.decrease.noticeDays': '4.5',
  }
  const clausesFound = (
    rights: Rights,
    clauses: Record<string, string>,
    on: string,
    leave: number,
  ) =>
    bill(contract(rights, { clauses }), from(10, 10, change(on, 'leave', leave)))
      .issues.filter(({ path }) => path?.startsWith('headcountRights') === true)
      .map(({ path, facts }) => [path, facts['clause']])

  test('all four that forbid', () => {
    expect(clausesFound({ decrease }, fields, '2027-03-10', 3)).toEqual([
      ['headcountRights.decrease.percentPerYear', '4.1'],
      ['headcountRights.decrease.effective', '4.4'],
      ['headcountRights.decrease.leastQuantity', '4.2'],
      ['headcountRights.decrease.leastPercentOfFirst', '4.3'],
    ])
  })

  test('the notice of one that is allowed', () => {
    expect(clausesFound({ decrease }, fields, '2028-01-01', 1)).toEqual([
      ['headcountRights.decrease.noticeDays', '4.5'],
    ])
  })

  test.each([
    { of: 'headcountRights.decrease', clause: '4' },
    { of: 'headcountRights', clause: '3' },
  ])('a clause at $of speaks for what stands in it', ({ of, clause }) => {
    expect(
      clausesFound({ decrease: { leastQuantity: 9 } }, { [of]: clause }, '2027-03-10', 2),
    ).toEqual([['headcountRights.decrease.leastQuantity', clause]])
  })

  test.each([
    { rights: { decrease: 'not-allowed' }, leave: 1, path: 'headcountRights.decrease' },
    { rights: { increase: 'not-allowed' }, leave: -1, path: 'headcountRights.increase' },
  ] as const)('$rights is its own field', ({ rights, leave, path }) => {
    const terms = contract(rights, { clauses: { [path]: '4.9' } })
    const changes = leave > 0 ? change('2027-03-10', 'leave', 1) : change('2027-03-10', 'join', 1)
    const [refusal] = bill(terms, from(10, 10, changes)).issues
    expect(refusal).toMatchObject({ kind: 'refusal', path, facts: { clause: '4.9' } })
  })
})
