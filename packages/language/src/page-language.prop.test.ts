import { bill } from '@contract-playbook/billing'
import {
  decodeScenario,
  encodeScenario,
  readScenarioValue,
  type Issue,
} from '@contract-playbook/terms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chinesePage, englishPage, italianPage, type IssueSentence } from './index.ts'

const pages = [englishPage, chinesePage, italianPage]
const forms = await Promise.all(pages.map((page) => page.form()))

/** A scenario as a form makes it. */
const scenario = {
  terms: {
    schema: 'contract-playbook/terms/1',
    currency: 'CNY',
    term: { first: '2027-01-01', last: '2027-12-31' },
    sites: { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } },
    billing: { every: 'month', periods: 'calendar', issued: 'in-advance' },
    charges: {
      users: {
        kind: 'per-unit',
        unit: 'user',
        sites: ['sha', 'suz'],
        tiersAcross: 'all-sites',
        tiers: [
          { from: 1, price: '460.00' },
          { from: 51, price: '420.00' },
        ],
        floor: { quantity: 40 },
        joiners: { policy: 'actual-days' },
        leavers: { policy: 'full-period' },
        discounts: [{ percent: '2.5' }],
        vat: { rate: '6' },
      },
      base: { kind: 'base-fee', price: '6000.00', per: 'site', sites: ['sha'] },
    },
    uplift: { percent: '3', on: '01-01' },
    clauses: { 'charges.users.joiners': '5.2' },
  },
  headcount: [
    { on: '2027-01-01', site: 'sha', unit: 'user', kind: 'set', count: 30 },
    { on: '2027-06-15', site: 'sha', unit: 'user', kind: 'move', count: 5, to: 'suz' },
  ],
}

/** Every issue is a sentence and a remedy in every form. */
function said(issues: readonly Issue[]): void {
  for (const issue of issues) for (const form of forms) expectWords(form.issue(issue))
}

/** Pages say assumptions before their forms are loaded, in the same words. */
function saidAtFirst(assumptions: readonly Issue[]): void {
  for (const issue of assumptions)
    pages.forEach((page, place) =>
      expect(page.assumption(issue)).toEqual(forms[place]?.issue(issue)),
    )
}

function expectWords({ message, remedy }: IssueSentence): void {
  expect(message).toMatch(/\S/)
  expect(remedy).toMatch(/\S/)
  expect(message + remedy).not.toMatch(/undefined|NaN|\[object/)
}

type Path = readonly (string | number)[]

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  value !== null && typeof value === 'object'
    ? [path, ...Object.entries(value).flatMap(([key, below]) => pathsOf(below, [...path, key]))]
    : [path]

/** The value with something else at a path. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...Object(value) }) as Record<string, unknown>
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    undefined,
    '',
    'none',
    '2027-02-30',
    '2099-01-01',
    '-1',
    '1e3',
    '1234567890123',
    0.5,
    -1,
    1e9,
    1e21,
    'shh',
    'user',
    'set',
    Number.NaN,
  ),
  fc.dictionary(
    fc.constantFrom('from', 'price', 'quantity', 'policy', 'colour', 'percent', 'amount'),
    fc.constantFrom<unknown>(1, '1.00', 'full-period', 51),
  ),
)

const mutated = fc
  .array(fc.tuple(fc.constantFrom(...pathsOf(scenario)), anything), { minLength: 1, maxLength: 3 })
  .map((changes) =>
    changes.reduce<unknown>((value, [path, by]) => replaced(value, path, by), scenario),
  )

describe('a page can say whatever a form, a link or a bill reports', () => {
  test('the scenario itself is fine', () => {
    expect(readScenarioValue(scenario).issues).toEqual([])
  })

  test('a form with anything in any field, and its bill', () => {
    fc.assert(
      fc.property(mutated, (value) => {
        const { value: read, issues } = readScenarioValue(value)
        said(issues)
        if (!read) return
        const billed = bill(read.terms, read.headcount)
        said(billed.issues)
        saidAtFirst(billed.value?.assumptions ?? [])
      }),
    )
  })

  test('any text as a link, and a good link with a slip', () => {
    const { value } = readScenarioValue(scenario)
    if (!value) throw new Error('the scenario is fine')
    const link = encodeScenario(value)
    const slip = fc
      .tuple(fc.nat(link.length), fc.string({ maxLength: 3 }))
      .map(([at, text]) => link.slice(0, at) + text + link.slice(at + 1))
    fc.assert(fc.property(fc.oneof(fc.string(), slip), (text) => said(decodeScenario(text).issues)))
  })
})
