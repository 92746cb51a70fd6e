import {
  billingIssueCodes,
  policyNames,
  settlementIssueCodes,
  settlementStepCodes,
  stepCodes,
  totalsIssueCodes,
  totalsStepCodes,
} from '@contract-playbook/billing'
import { fieldCatalogue, termsIssueCodes } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { chineseTables } from '../chinese.ts'
import { englishTables } from '../english.ts'
import { fieldUnits } from '../fields/field-units.ts'
import { italianTables } from '../italian.ts'
import type { LanguageTables } from '../language-of.ts'
import { locales, type Locale } from '../locale.ts'
import { entryFacts, issueFacts } from './sample-facts.ts'
import { settlementStepFacts } from './sample-settlement-facts.ts'
import { stepFacts } from './sample-step-facts.ts'
import { totalsStepFacts } from './sample-totals-facts.ts'
import { factsSaid, said } from './said.ts'

/** One entry a language: a new language does not compile without its tables. */
const tablesOf: { readonly [L in Locale]: LanguageTables } = {
  en: englishTables,
  'zh-CN': chineseTables,
  it: italianTables,
}

const all = locales.map((locale) => [locale, tablesOf[locale]] as const)
const others = all.filter(([locale]) => locale !== 'en')

const texts = new Map(said(englishTables).map(({ key, text }) => [key, text]))

describe('every language says what English says', () => {
  test('English says every code that the packages report', () => {
    expect(Object.keys(englishTables.issues).sort()).toEqual(
      [
        ...termsIssueCodes,
        ...billingIssueCodes,
        ...settlementIssueCodes,
        ...totalsIssueCodes,
      ].sort(),
    )
    expect(Object.keys(englishTables.steps.steps).sort()).toEqual([...stepCodes].sort())
    expect(Object.keys(englishTables.steps.policies).sort()).toEqual([...policyNames].sort())
    expect(Object.keys(englishTables.settlement.steps).sort()).toEqual(
      [...settlementStepCodes].sort(),
    )
    expect(Object.keys(englishTables.totals.steps).sort()).toEqual([...totalsStepCodes].sort())
    const labels = new Set(fieldCatalogue.map(({ labelKey }) => labelKey))
    expect(Object.keys(englishTables.fields.labels).sort()).toEqual([...labels].sort())
  })

  test.each(others)('%s has the keys of English, no more and no fewer', (_, tables) => {
    expect(
      said(tables)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...texts.keys()].sort())
  })

  test.each(others)('%s says every fact that English says; it may say more', (_, tables) => {
    const left = (own: object, english: object, facts: object): string[] => {
      const said = factsSaid(own, facts)
      return Object.entries(factsSaid(english, facts)).flatMap(([code, names]) =>
        names.filter((name) => !said[code]?.includes(name)).map((name) => `${code}: ${name}`),
      )
    }
    expect([
      ...left(tables.issues, englishTables.issues, issueFacts),
      ...left(tables.entry.refusals, englishTables.entry.refusals, entryFacts),
      ...left(tables.steps.steps, englishTables.steps.steps, stepFacts),
      ...left(tables.settlement.steps, englishTables.settlement.steps, settlementStepFacts),
      ...left(tables.totals.steps, englishTables.totals.steps, totalsStepFacts),
    ]).toEqual([])
  })

  test.each(others)('no sentence was left in English: %s', (_, tables) => {
    const same = said(tables).filter(
      ({ key, text }) => texts.get(key) === text && /[a-z]{3}/i.test(text),
    )
    expect(same.map(({ text }) => text).filter((text) => !sameEverywhere.has(text))).toEqual([])
  })
})

test.each(all)('every choice of a fact has words of its own: %s', (_, tables) => {
  const whats = said(tables).filter(({ key }) =>
    /^variant-\d+\/(?!segment|base-fee).*\/0$/.test(key),
  )
  expect(new Set(whats.map(({ text }) => text)).size).toBe(whats.length)
})

/** Names, codes and words that Italian shares with English. */
const sameEverywhere = new Set([
  'CSV',
  'User fee',
  'User fee, Shanghai',
  'Escalation',
  'Mbit/s',
  'CNY',
  '2027-06-15',
  'a, b',
  'Merger.',
  'Shanghai',
])

test('units of fields are those of the catalogue', () => {
  const counted = fieldCatalogue.flatMap(({ labelKey, unit }) =>
    unit && unit !== 'currency' && unit !== 'unit' ? [[labelKey, unit]] : [],
  )
  expect(fieldUnits).toEqual(Object.fromEntries(counted))
})

/** Texts that fail a check, with their keys; a check says what must not occur. */
const failing = (
  tables: typeof englishTables,
  wrong: RegExp,
  allowed: readonly string[] = [],
): string[] =>
  said(tables)
    .filter(({ text }) =>
      wrong.test(allowed.reduce((rest, part) => rest.replaceAll(part, ''), text)),
    )
    .map(({ key, text }) => `${key}: ${text}`)

/** Pieces of YAML, CSV and code inside sentences, which keep their own marks. */
const code = [
  '"the ""new"" team"',
  '"0.1"',
  '"支持: 远程"',
  '"Support: remote"',
  '"Assistenza: remota"',
]

describe('typography', () => {
  test.each(all)('%s: no doubled, leading or trailing spaces', (_, tables) => {
    expect(
      failing(tables, /^ | {2}| $/).filter(
        (text) => !text.startsWith('words.calculator.errors.titlePrefix'),
      ),
    ).toEqual([])
  })

  test.each(all)('%s: no typewriter quotes and apostrophes, no three dots', (_, tables) => {
    expect(failing(tables, /['"]|\.\.\./, code)).toEqual([])
  })

  test('Chinese: no typed space between Han and digits or letters', () => {
    expect(failing(chineseTables, /\p{Script=Han} [\dA-Za-z]|[\dA-Za-z%] \p{Script=Han}/u)).toEqual(
      [],
    )
  })

  test('Chinese: full-width punctuation beside Han', () => {
    expect(
      failing(chineseTables, /\p{Script=Han}[,;:!?()]|[,;!?()]\p{Script=Han}/u, [
        ...code,
        '(80',
        '80)',
      ]),
    ).toEqual([])
  })

  test('Chinese: quotation marks of Chinese, none of Italian', () => {
    expect(failing(chineseTables, /[«»]/)).toEqual([])
  })

  test('Italian: quotation marks of Italian', () => {
    expect(failing(italianTables, /[“”‘]/)).toEqual([])
  })

  test('Italian: accents, not apostrophes, on final vowels', () => {
    expect(
      failing(italianTables, /\b(?:e|perche|piu|puo|cosi|gia|unita|citta)’(?!\p{L})/iu),
    ).toEqual([])
    expect(
      failing(italianTables, /\b(?:perche|piu|puo|gia|unita|attivita|perchè|nè)\b(?!\p{L})/iu),
    ).toEqual([])
  })

  test('Italian: articles are joined before a vowel', () => {
    expect(failing(italianTables, /\b(?:il|dal|al|del|nel|sul) (?:8|11)\b(?!\.\d)/u)).toEqual([])
  })

  test.each(all)(
    '%s: rules are whole sentences, and have names that are none',
    (locale, tables) => {
      const policies = Object.values(tables.steps.policies)
      expect(policies.filter(({ rule }) => !ends[locale].test(rule))).toEqual([])
      expect(policies.filter(({ name }) => /[.。]$/.test(name))).toEqual([])
      expect(new Set(policies.map(({ name }) => name)).size).toBe(policyNames.length)
    },
  )

  const ends: { readonly [L in Locale]: RegExp } = {
    en: /[.?!…]$/,
    'zh-CN': /[。？！]$/,
    it: /[.?!…]$/,
  }

  test.each(all)('%s: messages and remedies are whole sentences', (locale, tables) => {
    const end = ends[locale]
    const sentences = said(tables).filter(({ key }) => /^(?:issue|entry)\/.*\/[01]$/.test(key))
    expect(sentences.filter(({ text }) => !end.test(text))).toEqual([])
    expect(sentences.filter(({ text }) => /undefined|NaN|\[object/.test(text))).toEqual([])
  })
})
