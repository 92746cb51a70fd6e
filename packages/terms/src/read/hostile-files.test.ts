import { describe, expect, test } from 'vitest'
import { promisedIssues, plain, shown } from '../../testing/promised-issues.ts'
import { sampleTerms } from '../../testing/sample-terms.ts'
import { readTerms } from './read-terms.ts'

describe('a file that means harm gets an issue with its place', () => {
  test.each([
    { part: 'currency: CNY', by: 'currency: CNY\ncolour: red', issue: 'unknown-field colour' },
    { part: '437.00', by: 'NaN', issue: 'not-a-decimal charges.users.tiers.0.price' },
    { part: '437.00', by: '.nan', issue: 'not-a-decimal charges.users.tiers.0.price' },
    { part: '437.00', by: 'Infinity', issue: 'not-a-decimal charges.users.tiers.0.price' },
    { part: '437.00', by: '1e400', issue: 'not-a-decimal charges.users.tiers.0.price' },
    { part: '437.00', by: '-437.00', issue: 'below-minimum charges.users.tiers.0.price' },
    { part: '437.00', by: '-0.00000001', issue: 'below-minimum charges.users.tiers.0.price' },
    {
      part: '437.00',
      by: '9'.repeat(400),
      issue: 'too-many-digits charges.users.tiers.0.price',
    },
    {
      part: '437.00',
      by: `0.${'0'.repeat(400)}1`,
      issue: 'too-many-decimals charges.users.tiers.0.price',
    },
    { part: 'from: 51', by: 'from: 1e400', issue: 'wrong-type charges.users.tiers.1.from' },
    { part: 'from: 51', by: 'from: -51', issue: 'below-minimum charges.users.tiers.1.from' },
    {
      part: 'from: 51',
      by: `from: ${'9'.repeat(400)}`,
      issue: 'too-many-digits charges.users.tiers.1.from',
    },
    { part: 'sha: 60', by: 'sha: -60', issue: 'below-minimum charges.users.floor.bySite.sha' },
    { part: 'last: 2029-12-31', by: 'last: 2026-12-31', issue: 'term-reversed term' },
    { part: 'last: 2029-12-31', by: 'last: 2127-01-01', issue: 'term-too-long term' },
    { part: 'last: 2029-12-31', by: 'last: 9999-12-31', issue: 'date-out-of-range term.last' },
    { part: 'last: 2029-12-31', by: 'last: 292277026596-12-04', issue: 'not-a-date term.last' },
    {
      part: '  suz: { name: 苏州 }',
      by: '  sha: { name: 苏州 }',
      issue: 'duplicate-key sites.sha',
    },
    { part: '  base:\n', by: '  users:\n', issue: 'duplicate-key charges.users' },
    { part: '  suz: { name: 苏州 }', by: '  __proto__: { name: x }', issue: 'unknown-field sites' },
    { part: '  base:\n', by: '  __proto__:\n', issue: 'unknown-field charges' },
    { part: 'title: Two', by: '__proto__: Two', issue: 'unknown-field' },
    { part: 'title: Two', by: 'constructor: Two', issue: 'unknown-field constructor' },
    { part: 'title: Two', by: 'toString: Two', issue: 'unknown-field toString' },
    { part: 'title: Two', by: 'hasOwnProperty: Two', issue: 'unknown-field hasOwnProperty' },
    {
      part: '[sha, suz]',
      by: '[sha, constructor]',
      issue: 'unknown-site charges.users.sites.1',
    },
    { part: '[sha, suz]', by: '[sha, __proto__]', issue: 'not-an-id charges.users.sites.1' },
    {
      part: 'policy: actual-days',
      by: 'policy: constructor',
      issue: 'not-a-choice charges.users.joiners.policy',
    },
    { part: 'kind: base-fee', by: 'kind: __proto__', issue: 'not-a-choice charges.base.kind' },
    { part: 'kind: base-fee', by: 'kind: toString', issue: 'not-a-choice charges.base.kind' },
    {
      part: 'charges.users.joiners: "5.2"',
      by: 'charges.constructor.name: "5.2"',
      issue: 'unknown-clause-path clauses.charges.constructor.name',
    },
    {
      part: 'charges.users.joiners: "5.2"',
      by: '__proto__.polluted: "5.2"',
      issue: 'unknown-clause-path clauses.__proto__.polluted',
    },
    { part: 'Two offices', by: '"a\\u0000b"', issue: 'control-character title' },
    { part: 'Two offices', by: '"\\uD800"', issue: 'control-character title' },
    { part: 'Two offices', by: 'x'.repeat(1_000_000), issue: 'text-too-long title' },
  ])('$by: $issue', ({ part, by, issue }) => {
    expect(sampleTerms).toContain(part)
    const issues = promisedIssues(readTerms(sampleTerms.replace(part, by), { file: 'acme.yaml' }))
    expect(shown(issues)).toContain(issue)
    for (const { place } of issues) expect(place?.line).toBeGreaterThan(0)
  })

  test('duplicate names of JSON are found, too', () => {
    const json = JSON.stringify(plain()).replace('"suz":{', '"sha":{')
    expect(shown(promisedIssues(readTerms(json)))).toContain('duplicate-key sites.sha')
  })

  test('a charge of the name `constructor` is a charge like any other', () => {
    const text = sampleTerms.replace('  base:\n', '  constructor:\n')
    expect(readTerms(text).issues).toEqual([])
    expect(Object.keys(readTerms(text).value?.charges ?? {})).toEqual(['users', 'constructor'])
  })
})
