import { describe, expect, test } from 'vitest'
import { sampleTerms, shortestTerms } from '../../testing/sample-terms.ts'
import { readHeadcountCsv } from '../headcount/read-headcount-csv.ts'
import type { Issue, Outcome } from '../issue/issue.ts'
import { decodeScenario } from '../link/decode-scenario.ts'
import { mostFindings } from './finding.ts'
import { readScenarioValue } from './read-scenario-value.ts'
import { readTermsValue } from './read-terms-value.ts'
import { readTerms } from './read-terms.ts'

/** The sample as an object that may be spoilt in any way. */
function plain(): Record<string, unknown> & { charges: { users: Record<string, unknown> } } {
  return JSON.parse(JSON.stringify(readTerms(sampleTerms).value)) as ReturnType<typeof plain>
}

/** What every reading promises, whatever it was given: typed issues, not endless, and no value beside one of them. */
function issuesOf({ value, issues }: Outcome<unknown>): readonly Issue[] {
  expect(value).toBeUndefined()
  expect(issues.length).toBeGreaterThan(0)
  expect(issues.length).toBeLessThanOrEqual(mostFindings + 1)
  for (const { facts, place } of issues) {
    expect(JSON.stringify(facts).length).toBeLessThan(6000)
    expect(place?.excerpt.length ?? 0).toBeLessThanOrEqual(160)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
  return issues
}

function shown(issues: readonly Issue[]): string[] {
  return issues.map(({ code, path }) => `${code} ${path ?? ''}`.trim())
}

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
    const issues = issuesOf(readTerms(sampleTerms.replace(part, by), { file: 'acme.yaml' }))
    expect(shown(issues)).toContain(issue)
    for (const { place } of issues) expect(place?.line).toBeGreaterThan(0)
  })

  test('duplicate names of JSON are found, too', () => {
    const json = JSON.stringify(plain()).replace('"suz":{', '"sha":{')
    expect(shown(issuesOf(readTerms(json)))).toContain('duplicate-key sites.sha')
  })

  test('a charge of the name `constructor` is a charge like any other', () => {
    const text = sampleTerms.replace('  base:\n', '  constructor:\n')
    expect(readTerms(text).issues).toEqual([])
    expect(Object.keys(readTerms(text).value?.charges ?? {})).toEqual(['users', 'constructor'])
  })
})

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
      const issues = issuesOf(readTermsValue({ ...plain(), [at]: value }))
      expect(issues.map((issue) => issue.code)).toContain(code)
    }
    issuesOf(readTermsValue(value))
    issuesOf(readScenarioValue({ terms: plain(), headcount: [value] }))
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
    expect(shown(issuesOf(readScenarioValue({ terms: plain(), headcount })))).toContain(issue)
  })

  test('a key of JSON that would be a prototype is an unknown field, and no prototype', () => {
    const value: unknown = JSON.parse(
      JSON.stringify(plain()).replace('"title"', '"__proto__":{"polluted":1},"title"'),
    )
    expect(shown(issuesOf(readTermsValue(value)))).toEqual(['unknown-field __proto__'])
    expect('polluted' in {}).toBe(false)
  })
})

describe('much of everything is read or refused, not endured', () => {
  const many = (count: number, line: (n: number) => string, between = '\n') =>
    Array.from({ length: count }, (_, n) => line(n)).join(between)

  test.each([
    {
      name: 'a megabyte of comments',
      text: `${shortestTerms}${'# x\n'.repeat(262_144)}`,
      code: 'too-large',
    },
    { name: 'brackets in brackets', text: '['.repeat(100_000), code: 'too-deep' },
    {
      name: 'commas and nothing between them',
      text: `[${','.repeat(100_000)}]`,
      code: 'more-issues',
    },
    {
      name: 'unknown fields',
      text: shortestTerms + many(20_000, (n) => `key-${n}: 1`),
      code: 'more-issues',
    },
    { name: 'too many fields', text: many(60_000, (n) => `key-${n}: 1`), code: 'too-many-values' },
    {
      name: 'unknown sites, each unlike every other',
      text: sampleTerms.replace('[sha, suz]', `[${many(20_000, (n) => `far-${n}`, ', ')}]`),
      code: 'unknown-site',
    },
    {
      name: 'unknown clauses',
      text: `${shortestTerms}clauses:\n${many(20_000, (n) => `  charges.users.x${n}: "1"`)}`,
      code: 'unknown-clause-path',
    },
    {
      name: 'as many sites as there may be, and many more that are not among them',
      text: shortestTerms
        .replace(
          '  sha: { name: Shanghai }',
          many(500, (n) => `  site-number-${n}: { name: x }`),
        )
        .concat(
          many(40, (charge) => {
            const sites = many(300, (n) => `place-number-${n}`, ', ')
            return `  c${charge}: { kind: base-fee, per: site, price: 1, sites: [${sites}] }`
          }),
        ),
      code: 'more-issues',
    },
  ])('$name: $code', ({ text, code }) => {
    expect(issuesOf(readTerms(text)).map((issue) => issue.code)).toContain(code)
  })

  test('ten thousand changes in a month are a scenario; more than a scenario holds are not', () => {
    const change = (n: number) => ({
      on: `2027-01-${String((n % 31) + 1).padStart(2, '0')}`,
      site: n % 2 === 0 ? 'sha' : 'suz',
      unit: 'user',
      kind: n % 3 === 0 ? 'leave' : 'join',
      count: 1 + (n % 7),
    })
    const headcount = Array.from({ length: 20_001 }, (_, n) => change(n))
    const terms = plain()
    expect(
      readScenarioValue({ terms, headcount: headcount.slice(0, 10_000) }).value?.headcount,
    ).toHaveLength(10_000)
    expect(shown(issuesOf(readScenarioValue({ terms, headcount })))).toEqual(['too-many headcount'])
    const rows = headcount
      .slice(0, 10_000)
      .map(
        ({ on, site, kind, count }) => `${on},${site},user,${kind === 'join' ? '+' : '-'}${count},`,
      )
    const csv = readHeadcountCsv(['date,site,unit,change,reason', ...rows].join('\n'))
    expect(csv.value).toHaveLength(10_000)
  })

  test('a headcount file full of faults lists the first of them', () => {
    const rows = many(50_000, (n) => `2027-01-01,place-${n},user,+1`)
    const { value } = readTerms(sampleTerms)
    const outcome = readHeadcountCsv(`date,site,unit,change\n${rows}`, value && { terms: value })
    const issues = issuesOf(outcome)
    expect(issues).toHaveLength(mostFindings + 1)
    expect(issues.at(-1)).toMatchObject({ kind: 'notice', code: 'more-issues' })
    expect(issues.every(({ place }) => place !== undefined)).toBe(true)
  })

  test('a link of any length and any letters is no more than its limit', () => {
    for (const text of [
      '1.' + 'A'.repeat(1_000_000),
      '#'.repeat(1_000_000),
      '1.ePka' + '_'.repeat(9000) + 'z',
    ]) {
      issuesOf(decodeScenario(text))
    }
  })
})
