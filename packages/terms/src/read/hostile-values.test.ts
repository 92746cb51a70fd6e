import { describe, expect, test } from 'vitest'
import { promisedIssues, plain, shown } from '../../testing/promised-issues.ts'
import { readScenarioValue } from './read-scenario-value.ts'
import { readTermsValue } from './read-terms-value.ts'

describe('a value that means harm gets an issue with its path', () => {
  const circle: Record<string, unknown> = {}
  circle['circle'] = circle

  test.each([
    { name: 'NaN', value: NaN, code: 'not-plain' },
    { name: 'Infinity', value: Infinity, code: 'not-plain' },
    { name: 'a day of the platform', value: new Date(0), code: 'not-plain' },
    { name: 'a large integer', value: 10n, code: 'not-plain' },
    { name: 'a symbol', value: Symbol('x'), code: 'not-plain' },
    { name: 'a circle', value: circle, code: 'too-deep' },
    {
      name: 'a list of a length that nobody filled',
      value: Array(2 ** 32 - 1),
      code: 'too-many-values',
    },
    {
      name: 'a list of lists of a length that nobody filled',
      value: Array(100).fill(Array(2 ** 32 - 1)),
      code: 'too-many-values',
    },
    {
      name: 'a getter that throws',
      value: {
        get title(): string {
          throw new Error('mine')
        },
      },
      code: 'not-plain',
    },
    {
      name: 'a proxy that throws',
      value: new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('mine')
          },
        },
      ),
      code: 'not-plain',
    },
  ])('$name: $code', ({ value, code }) => {
    for (const at of ['title', 'sites', 'charges', 'term']) {
      const issues = promisedIssues(readTermsValue({ ...plain(), [at]: value }))
      expect(issues.map((issue) => issue.code)).toContain(code)
    }
    promisedIssues(readTermsValue(value))
    promisedIssues(readScenarioValue({ terms: plain(), headcount: [value] }))
  })

  test.each([
    { change: { count: -1 }, issue: 'below-minimum headcount.0.count' },
    { change: { count: 1e308 }, issue: 'above-maximum headcount.0.count' },
    { change: { count: 0.1 }, issue: 'wrong-type headcount.0.count' },
    { change: { site: 'constructor' }, issue: 'unknown-site headcount.0.site' },
    { change: { to: '__proto__', kind: 'move' }, issue: 'not-an-id headcount.0.to' },
    { change: { unit: '__proto__' }, issue: 'not-an-id headcount.0.unit' },
    { change: { kind: 'constructor' }, issue: 'not-a-choice headcount.0.kind' },
    { change: { on: '2027-02-30' }, issue: 'no-such-day headcount.0.on' },
  ])('$change: $issue', ({ change, issue }) => {
    const usual = { on: '2027-01-01', site: 'sha', unit: 'user', kind: 'join', count: 1 }
    const headcount = [{ ...usual, ...change }]
    expect(shown(promisedIssues(readScenarioValue({ terms: plain(), headcount })))).toContain(issue)
  })

  test('a key of JSON that would be a prototype is an unknown field, and no prototype', () => {
    const value: unknown = JSON.parse(
      JSON.stringify(plain()).replace('"title"', '"__proto__":{"polluted":1},"title"'),
    )
    expect(shown(promisedIssues(readTermsValue(value)))).toEqual(['unknown-field __proto__'])
    expect('polluted' in {}).toBe(false)
  })
})
