import type { Scenario } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { exampleNames, workedScenario } from './worked-scenario.ts'
import { scenarioIn, worded } from './wording.ts'

describe.each(exampleNames)('%s', (name) => {
  const { headcount, terms } = workedScenario(name)
  // A clause that is only a number is said by the language package.
  const clauses = Object.values(terms.clauses ?? {}).filter(
    (clause) => !/^(?:第|art\. )?[\d.]+条?$/.test(clause),
  )
  const money = /^(?:billing|charges|uplift)/
  // A roster's reasons are the numbers of its people.
  const words = [
    ...Object.values(terms.sites).map((site) => site.name),
    ...Object.values(terms.charges).flatMap(({ label }) => label ?? []),
    ...headcount.flatMap(({ reason }) => (reason && !/^P\d+$/.test(reason) ? reason : [])),
    ...Object.entries(terms.clauses ?? {}).flatMap(([path, clause]) =>
      money.test(path) && clauses.includes(clause) ? clause : [],
    ),
  ]

  test.each([...new Set(words)])('%s has its word in every language', (word) => {
    const inAll = (['en', 'zh-CN', 'it'] as const).map((locale) => worded(word, locale))
    expect(inAll).toContain(word)
    expect(inAll[1]).toMatch(/\p{Script=Han}/u)
    expect(inAll[0]).not.toMatch(/\p{Script=Han}/u)
    expect(inAll[2]).not.toMatch(/\p{Script=Han}/u)
  })
})

test.each([
  ['第4.2条', '4.2'],
  ['art. 7.1', '7.1'],
  ['Schedule A, item 1', 'allegato A, voce 1'],
  ['A word of its own', 'A word of its own'],
])('%s is %s on an Italian page', (written, shown) => {
  expect(worded(written, 'it')).toBe(shown)
})

test('only words change, never a term', () => {
  const written = workedScenario('shanghai-80')
  const shown = scenarioIn('zh-CN', written)
  expect(shown.terms.sites['sha']).toEqual({ ...written.terms.sites['sha'], name: '上海办公室' })
  const silent = (changes: Scenario['headcount']) =>
    changes.map((change) => ({ ...change, reason: '' }))
  expect(silent(shown.headcount)).toEqual(silent(written.headcount))
  expect({ ...shown.terms, sites: 0, charges: 0, clauses: 0 }).toEqual({
    ...written.terms,
    sites: 0,
    charges: 0,
    clauses: 0,
  })
})
