import type { Issue } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { chinese, english, italian, printIssue } from '../index.ts'

const issue: Issue = {
  kind: 'issue',
  code: 'not-a-choice',
  path: 'charges.users.joiners.policy',
  place: {
    file: 'contracts/acme.yaml',
    line: 14,
    column: 15,
    excerpt: '      policy: dayly',
    start: 14,
    width: 5,
  },
  facts: { written: 'dayly', choices: 'actual-days, thirty-days, full-period' },
}

const printed = (lines: string[]): string => lines.join('\n')

describe('an issue as text: place, excerpt, what is wrong, what to do', () => {
  test('in English', () => {
    expect(printIssue(issue, english)).toBe(
      printed([
        'contracts/acme.yaml:14:15  charges.users.joiners.policy',
        '  policy: dayly',
        '          ^^^^^ “dayly” is not one of the words allowed here.',
        'Write one of: actual-days, thirty-days, full-period.',
      ]),
    )
  })

  test('in Chinese', () => {
    expect(printIssue(issue, chinese)).toBe(
      printed([
        'contracts/acme.yaml:14:15  charges.users.joiners.policy',
        '  policy: dayly',
        '          ^^^^^ “dayly”不是此处可选的写法。',
        '请从中选写一个：actual-days、thirty-days、full-period。',
      ]),
    )
  })

  test('in Italian', () => {
    expect(printIssue(issue, italian)).toBe(
      printed([
        'contracts/acme.yaml:14:15  charges.users.joiners.policy',
        '  policy: dayly',
        '          ^^^^^ «dayly» non è tra le parole ammesse qui.',
        'Scrivere una di queste: actual-days, thirty-days, full-period.',
      ]),
    )
  })

  test('Chinese signs take two columns, and so does what underlines them', () => {
    const place = { line: 3, column: 9, excerpt: 'title: 上海, 苏州', start: 11, width: 2 }
    expect(
      printIssue({ ...issue, place }, english)
        .split('\n')
        .slice(1, 3),
    ).toEqual([
      '  title: 上海, 苏州',
      '               ^^^^ “dayly” is not one of the words allowed here.',
    ])
  })

  test('a tab takes one column', () => {
    const place = { line: 3, column: 3, excerpt: '\ta:\tdayly', start: 4, width: 5 }
    expect(printIssue({ ...issue, place }, english).split('\n')[2]).toMatch(/^ {5}\^{5} /)
  })

  test('without a place only the field, the sentence and the remedy', () => {
    const { place: _, ...placeless } = issue
    expect(printIssue(placeless, english).split('\n')).toEqual([
      'charges.users.joiners.policy',
      '“dayly” is not one of the words allowed here.',
      'Write one of: actual-days, thirty-days, full-period.',
    ])
  })
})

describe('with the terms at hand', () => {
  const terms = {
    schema: 'contract-playbook/terms/1',
    currency: 'CNY',
    term: { first: '2027-01-01', last: '2027-12-31' },
    sites: { sha: { name: 'Shanghai' } },
    charges: { users: { kind: 'base-fee', label: 'User fee', price: '1' } },
  } as unknown as Parameters<typeof english.issue>[1]
  const assumption: Issue = {
    kind: 'unknown',
    code: 'no-opening-headcount',
    facts: { site: 'sha', unit: 'user', charge: 'users', first: '2027-01-01' },
  }

  test('sites and charges are called by their names', () => {
    expect(english.issue(assumption, terms).message).toBe(
      'Nobody said how many people there are at “Shanghai” on 1 January 2027, and “User fee” bills them.',
    )
  })

  test('without them by their keys', () => {
    expect(english.issue(assumption).message).toContain('“sha”')
    expect(
      english.issue({ ...assumption, facts: { ...assumption.facts, site: 'bjs' } }, terms).message,
    ).toContain('“bjs”')
  })
})

test('a code that no package reports is a bug', () => {
  expect(() => english.issue({ kind: 'issue', code: 'toString', facts: {} })).toThrow(RangeError)
})
