import type { HeadcountChange } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { change, day, termsOf, users } from '../testing/terms.ts'

const terms = termsOf('2027-01-01', '2027-06-30', { users: users([[1, '100.00']]) })

const counts = (headcount: readonly HeadcountChange[]): string[] =>
  (bill(terms, headcount).value?.headcount[0]?.points ?? []).map(
    ({ on, count }) => `${on} ${count}`,
  )

describe('changes become one headcount', () => {
  test.each([
    {
      rule: 'a change counts from its day',
      headcount: [change('2027-01-01', 'set', 80), change('2027-03-20', 'join', 2)],
      counts: ['2027-01-01 80', '2027-03-20 82'],
    },
    {
      rule: 'what is dated up to the first day is the opening',
      headcount: [change('2026-05-01', 'join', 3), change('2027-01-01', 'join', 4)],
      counts: ['2027-01-01 7'],
    },
    {
      rule: 'a count that is set replaces the count before',
      headcount: [change('2027-01-01', 'set', 80), change('2027-02-01', 'set', 75)],
      counts: ['2027-01-01 80', '2027-02-01 75'],
    },
    {
      rule: 'changes of one day net out',
      headcount: [
        change('2027-01-01', 'set', 80),
        change('2027-02-10', 'join', 5),
        change('2027-02-10', 'leave', 5),
        change('2027-03-10', 'leave', 5),
        change('2027-03-10', 'join', 2),
      ],
      counts: ['2027-01-01 80', '2027-03-10 77'],
    },
    {
      rule: 'on one day the count that is set comes first, whatever the order of the list',
      headcount: [
        change('2027-01-01', 'set', 80),
        change('2027-02-10', 'join', 5),
        change('2027-02-10', 'set', 60),
      ],
      counts: ['2027-01-01 80', '2027-02-10 65'],
    },
    {
      rule: 'the list may be in any order',
      headcount: [
        change('2027-03-20', 'leave', 1),
        change('2027-02-01', 'join', 2),
        change('2027-01-01', 'set', 10),
      ],
      counts: ['2027-01-01 10', '2027-02-01 12', '2027-03-20 11'],
    },
  ])('$rule', ({ headcount, counts: expected }) => {
    expect(counts(headcount)).toEqual(expected)
  })

  test('a move takes from one site and gives to the other', () => {
    const sites = { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } }
    const headcount = [
      change('2027-01-01', 'set', 10),
      change('2027-01-01', 'set', 4, { site: 'suz' }),
      change('2027-02-01', 'move', 3, { to: 'suz' }),
    ]
    const value = bill({ ...terms, sites }, headcount).value
    expect(value?.headcount.map(({ site, points }) => [site, points.at(-1)?.count])).toEqual([
      ['sha', 7],
      ['suz', 7],
    ])
  })
})

describe('what is missing, cannot be, or is not billed', () => {
  const opening = change('2027-01-01', 'set', 10)

  test.each([
    {
      finding: 'nobody said how many there are',
      headcount: [],
      kind: 'unknown',
      code: 'no-opening-headcount',
      facts: { site: 'sha', unit: 'user', charge: 'users', first: '2027-01-01' },
    },
    {
      finding: 'a count is first set inside the term: how many were there before?',
      headcount: [change('2027-02-01', 'set', 10)],
      kind: 'unknown',
      code: 'no-opening-headcount',
      facts: { site: 'sha', unit: 'user', charge: 'users', first: '2027-01-01' },
    },
    {
      finding: 'the first that is known is that people leave',
      headcount: [change('2027-02-01', 'leave', 1)],
      kind: 'unknown',
      code: 'no-opening-headcount',
      facts: { site: 'sha', unit: 'user', charge: 'users', first: '2027-01-01' },
    },
    {
      finding: 'the first that is known is that people join: none before',
      headcount: [change('2027-02-01', 'join', 1)],
      kind: 'assumption',
      code: 'assumed-opening-zero',
      facts: { site: 'sha', unit: 'user', first: '2027-01-01', until: '2027-02-01' },
    },
    {
      finding: 'more leave than are there',
      headcount: [opening, change('2027-02-01', 'leave', 11)],
      kind: 'refusal',
      code: 'headcount-below-zero',
      facts: { site: 'sha', unit: 'user', on: '2027-02-01', count: -1 },
    },
    {
      finding: 'two counts for one day',
      headcount: [opening, change('2027-01-01', 'set', 12)],
      kind: 'refusal',
      code: 'contradictory-counts',
      facts: { site: 'sha', unit: 'user', on: '2027-01-01', count: 10, other: 12 },
    },
    {
      finding: 'a site that the terms do not have',
      headcount: [opening, change('2027-02-01', 'join', 1, { site: 'can' })],
      kind: 'refusal',
      code: 'site-not-in-terms',
      facts: { site: 'can', on: '2027-02-01' },
    },
    {
      finding: 'a move to nowhere',
      headcount: [opening, change('2027-02-01', 'move', 1)],
      kind: 'refusal',
      code: 'move-without-destination',
      facts: { site: 'sha', unit: 'user', on: '2027-02-01', count: 1 },
    },
    {
      finding: 'a change after the last day',
      headcount: [opening, change('2027-07-01', 'join', 1)],
      kind: 'notice',
      code: 'change-after-term',
      facts: { site: 'sha', unit: 'user', on: '2027-07-01', last: '2027-06-30' },
    },
    {
      finding: 'devices that nobody charges for',
      headcount: [opening, change('2027-01-01', 'set', 5, { unit: 'device' })],
      kind: 'notice',
      code: 'headcount-not-billed',
      facts: { site: 'sha', unit: 'device' },
    },
  ])('$finding: $kind $code', ({ headcount, kind, code, facts }) => {
    const { value, issues } = bill(terms, headcount)
    expect(issues).toEqual([{ kind, code, facts, path: 'headcount' }])
    expect(value === undefined).toBe(kind === 'unknown' || kind === 'refusal')
  })

  test('counts below zero before the term do not matter', () => {
    const headcount = [change('2026-01-01', 'leave', 3), opening]
    expect(bill(terms, headcount).issues).toEqual([])
  })

  test('the same count said twice for one day is no contradiction', () => {
    expect(bill(terms, [opening, opening]).issues).toEqual([])
  })

  test('a term that ends before it starts is refused, not run', () => {
    const term = { first: day('2027-01-02'), last: day('2027-01-01') }
    const { value, issues } = bill({ ...terms, term }, [opening])
    expect(value).toBeUndefined()
    expect(issues.map(({ code }) => code)).toEqual(['term-ends-before-it-starts'])
  })
})
