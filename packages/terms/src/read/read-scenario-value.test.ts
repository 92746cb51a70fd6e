import { expect, test } from 'vitest'
import { sampleTerms } from '../../testing/sample-terms.ts'
import { readScenarioValue } from './read-scenario-value.ts'
import { readTerms } from './read-terms.ts'

const terms = readTerms(sampleTerms).value
const join = { on: '2027-03-20', site: 'sha', unit: 'user', kind: 'join', count: 6 }

test('terms and changes that fit each other are a scenario', () => {
  const headcount = [join, { ...join, kind: 'move', to: 'suz', reason: 'new office' }]
  expect(readScenarioValue({ terms, headcount })).toEqual({
    value: { terms, headcount },
    issues: [],
  })
})

test('a member that is undefined is absent', () => {
  const { value } = readScenarioValue({
    terms: { ...terms, title: undefined },
    headcount: [{ ...join, to: undefined }],
  })
  expect(value?.terms).not.toHaveProperty('title')
  expect(value?.headcount).toEqual([join])
})

test.each([
  { change: { on: '2027-02-29' }, code: 'no-such-day', path: 'headcount.0.on' },
  { change: { site: 'szu' }, code: 'misspelt-site', path: 'headcount.0.site' },
  { change: { unit: 'User' }, code: 'not-an-id', path: 'headcount.0.unit' },
  { change: { kind: 'add' }, code: 'not-a-choice', path: 'headcount.0.kind' },
  { change: { count: -1 }, code: 'below-minimum', path: 'headcount.0.count' },
  { change: { count: 1.5 }, code: 'wrong-type', path: 'headcount.0.count' },
  { change: { count: 2_000_000 }, code: 'above-maximum', path: 'headcount.0.count' },
  { change: { count: undefined }, code: 'missing', path: 'headcount.0.count' },
  { change: { kind: 'move' }, code: 'move-without-target', path: 'headcount.0' },
  { change: { kind: 'move', to: 'sha' }, code: 'move-to-same-site', path: 'headcount.0.to' },
  { change: { kind: 'move', to: 'beijing' }, code: 'unknown-site', path: 'headcount.0.to' },
  { change: { to: 'suz' }, code: 'target-without-move', path: 'headcount.0.to' },
  { change: { reason: '' }, code: 'empty-text', path: 'headcount.0.reason' },
])('$change: $code', ({ change, code, path }) => {
  const { value, issues } = readScenarioValue({ terms, headcount: [{ ...join, ...change }] })
  expect(value).toBeUndefined()
  expect(issues).toMatchObject([{ code, path }])
})

test('issues of both sides come together', () => {
  const { issues } = readScenarioValue({
    terms: { ...terms, currency: 'RMB' },
    headcount: [{ ...join, on: 'now' }],
  })
  expect(issues.map(({ path }) => path)).toEqual(['terms.currency', 'headcount.0.on'])
})

test.each([
  { value: { terms, headcount: null }, path: 'headcount', expected: 'list' },
  { value: { terms }, path: 'headcount', expected: 'list' },
  { value: { terms: null, headcount: [] }, path: 'terms', expected: 'group' },
])('where nothing stands at $path, a $expected is expected', ({ value, path, expected }) => {
  const { issues } = readScenarioValue(value)
  expect(issues).toMatchObject([
    { code: 'wrong-type', path, facts: { expected, found: 'nothing' } },
  ])
})

test.each([{}, { terms }, { terms, headcount: {} }, null, [], 'scenario'])(
  '%o is none',
  (value) => {
    expect(readScenarioValue(value).value).toBeUndefined()
  },
)
