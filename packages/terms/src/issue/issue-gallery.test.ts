import { describe, expect, test } from 'vitest'
import { issueGallery } from '../../testing/issue-gallery.ts'
import { termsIssueCodes } from './terms-issue.ts'

describe('every issue can be met', () => {
  test.each(issueGallery)('$code at $path', ({ code, path, meet }) => {
    const { issues } = meet()
    const met = issues.filter((issue) => issue.code === code)
    expect(issues.map((issue) => issue.code)).toContain(code)
    if (path !== undefined) expect(met.map((issue) => issue.path)).toContain(path)
    for (const { facts } of met) {
      for (const fact of Object.values(facts)) expect(String(fact)).not.toMatch(/undefined|NaN/)
    }
  })

  test('and none is without an example', () => {
    const shown = new Set(issueGallery.map(({ code }) => code))
    expect(termsIssueCodes.filter((code) => !shown.has(code))).toEqual([])
  })

  test('what is found in a file has a place with an underline inside its excerpt', () => {
    for (const { code, meet } of issueGallery) {
      for (const { place } of meet().issues) {
        if (!place) continue
        expect(place.line, code).toBeGreaterThan(0)
        expect(place.start + place.width, code).toBeLessThanOrEqual(
          Math.max(1, place.excerpt.length + 1),
        )
      }
    }
  })
})
