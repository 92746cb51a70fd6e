import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { examples } from '../../testing/examples.ts'
import { arbitraryTerms } from '../../testing/arbitrary-terms.ts'
import { sampleTerms } from '../../testing/sample-terms.ts'
import { printTermsYaml } from '../print/print-terms-yaml.ts'
import { readScenarioValue } from './read-scenario-value.ts'
import { readTermsValue } from './read-terms-value.ts'
import { readTerms } from './read-terms.ts'

/** A stage's promise: a value, or at least one issue. */
function keepsPromise({ value, issues }: { value: unknown; issues: readonly unknown[] }): void {
  expect(value !== undefined || issues.length > 0).toBe(true)
}

test('any text is read or has issues, and never throws', () => {
  const yamlish = fc.stringMatching(
    /^([a-z]{1,3}: ?|- |[[\]{},&*!|>"'#%@`~?\n ]|\t|[0-9.]{1,4}){0,40}$/,
  )
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlish), (text) =>
      keepsPromise(readTerms(text)),
    ),
    examples(1000),
  )
})

test('a file with a piece cut out or put in is read or has issues with places inside the file', () => {
  const edit = fc.record({
    at: fc.nat(sampleTerms.length),
    cut: fc.nat(20),
    put: fc.string({ maxLength: 4 }),
  })
  fc.assert(
    fc.property(edit, ({ at, cut, put }) => {
      const text = sampleTerms.slice(0, at) + put + sampleTerms.slice(at + cut)
      const outcome = readTerms(text)
      keepsPromise(outcome)
      const lines = text.split('\n')
      for (const { place } of outcome.issues) {
        expect(lines[(place?.line ?? 0) - 1]?.replace(/\r$/, '')).toBe(place?.excerpt)
      }
    }),
    examples(500),
  )
})

test('any value at all is read or has issues, and never throws', () => {
  const value = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
  })
  fc.assert(
    fc.property(value, (anything) => {
      keepsPromise(readTermsValue(anything))
      keepsPromise(readScenarioValue({ terms: anything, headcount: anything }))
    }),
    examples(1000),
  )
})

test('one field replaced by anything gives terms or issues, never a crash', () => {
  fc.assert(
    fc.property(arbitraryTerms, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (terms, at, json) => {
      const names = Object.keys(terms)
      const name = names[at % names.length] ?? 'title'
      keepsPromise(readTermsValue({ ...terms, [name]: json }))
    }),
  )
})

/** Every place of a value: the keys that lead there. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, of]) => places(of, [...path, name]))]
}

/** A copy of a value with something else at one place. */
function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by
  const copy: unknown = Array.isArray(value) ? [...value] : { ...Object(value) }
  return Object.assign(Object(copy), {
    [name]: replaced(Reflect.get(Object(value), name), rest, by),
  })
}

test('any part of terms replaced by anything gives terms or issues, and both ways of reading agree', () => {
  const harm = fc.oneof(
    fc.constantFrom(
      NaN,
      Infinity,
      -1,
      1e308,
      0.1,
      '',
      '1e400',
      '-0',
      '__proto__',
      'constructor',
      [],
      {},
      null,
    ),
    fc.constantFrom('30/360', 'none', '2027-02-30', '9999-12-31', 'x'.repeat(3000), [[[]]], {
      from: 1,
    }),
    fc.jsonValue({ maxDepth: 2 }),
  )
  fc.assert(
    fc.property(arbitraryTerms, fc.nat(), harm, (terms, at, by) => {
      const all = places(terms)
      const spoilt = replaced(terms, all[at % all.length] ?? [], by)
      const outcome = readTermsValue(spoilt)
      keepsPromise(outcome)
      for (const { code, facts } of outcome.issues) {
        expect(JSON.stringify([code, facts])).not.toMatch(/undefined|NaN|\[object/)
      }
      if (outcome.value)
        expect(readTerms(JSON.stringify(outcome.value)).value).toEqual(outcome.value)
    }),
    examples(500),
  )
})

test('terms that were read are read again as themselves', () => {
  fc.assert(
    fc.property(arbitraryTerms, (terms) => {
      expect(readTermsValue(terms)).toEqual({ value: terms, issues: [] })
      expect(readTerms(printTermsYaml(terms)).value).not.toBe(terms)
    }),
  )
})
