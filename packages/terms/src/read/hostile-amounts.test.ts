import { describe, expect, test } from 'vitest'
import { promisedIssues, plain, shown } from '../../testing/promised-issues.ts'
import { sampleTerms, shortestTerms } from '../../testing/sample-terms.ts'
import { readHeadcountCsv } from '../headcount/read-headcount-csv.ts'
import { decodeScenario } from '../link/decode-scenario.ts'
import { mostFindings } from './finding.ts'
import { readScenarioValue } from './read-scenario-value.ts'
import { readTerms } from './read-terms.ts'

describe('much of everything is read or refused, not endured', () => {
  const many = (count: number, line: (n: number) => string, between = '\n') =>
    Array.from({ length: count }, (_, n) => line(n)).join(between)

  test.each([
    {
      name: 'a megabyte of comments',
      text: `${shortestTerms}${'# x\n'.repeat(262_144)}`,
      code: 'too-large',
    },
    {
      name: 'commas and nothing between them',
      text: `[${','.repeat(15_000)}]`,
      code: 'more-issues',
    },
    {
      name: 'unknown fields',
      text: shortestTerms + many(15_000, (n) => `key-${n}: 1`),
      code: 'more-issues',
    },
    { name: 'too many fields', text: many(20_001, (n) => `key-${n}: 1`), code: 'too-many-values' },
    {
      name: 'unknown sites, each unlike every other',
      text: sampleTerms.replace('[sha, suz]', `[${many(15_000, (n) => `far-${n}`, ', ')}]`),
      code: 'unknown-site',
    },
    {
      name: 'unknown clauses',
      text: `${shortestTerms}clauses:\n${many(15_000, (n) => `  charges.users.x${n}: "1"`)}`,
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
    expect(promisedIssues(readTerms(text)).map((issue) => issue.code)).toContain(code)
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
    expect(shown(promisedIssues(readScenarioValue({ terms, headcount })))).toEqual([
      'too-many headcount',
    ])
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
    const issues = promisedIssues(outcome)
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
      promisedIssues(decodeScenario(text))
    }
  })
})
