import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryTerms } from '../../testing/arbitrary-terms.ts'
import { fieldCatalogue } from './field-catalogue.ts'

/** The labels of every field that a value holds. */
function labels(value: unknown, steps: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [steps.join('.')]
  return Object.entries(value).flatMap(([name, of]) => labels(of, [...steps, name]))
}

/** Paths of the catalogue as patterns: a star is any name. */
const patterns = fieldCatalogue.map(({ path }) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`),
}))

test('random terms hold every field of the catalogue, so that laws over them are about all of it', () => {
  const found = new Set(
    fc.sample(arbitraryTerms, { numRuns: 400, seed: 7 }).flatMap((of) => labels(of)),
  )
  // Clauses are named by paths, which hold points themselves.
  const missing = patterns.filter(
    ({ path, pattern }) => path !== 'clauses.*' && ![...found].some((label) => pattern.test(label)),
  )
  expect(missing.map(({ path }) => path)).toEqual([])
})
