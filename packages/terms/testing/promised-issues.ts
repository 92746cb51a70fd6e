import { expect } from 'vitest'
import { readTerms } from '../src/index.ts'
import type { Issue, Outcome } from '../src/index.ts'
import { mostFindings } from '../src/read/finding.ts'
import { sampleTerms } from './sample-terms.ts'

/** The sample as an object that may be spoilt in any way. */
export function plain(): Record<string, unknown> & { charges: { users: Record<string, unknown> } } {
  return JSON.parse(JSON.stringify(readTerms(sampleTerms).value)) as ReturnType<typeof plain>
}

/** What every reading promises, whatever it was given: typed issues, not endless, and no value beside one of them. */
export function promisedIssues({ value, issues }: Outcome<unknown>): readonly Issue[] {
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

/** Issues by code and path. */
export function shown(issues: readonly Issue[]): string[] {
  return issues.map(({ code, path }) => `${code} ${path ?? ''}`.trim())
}
