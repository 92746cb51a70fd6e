import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { examples } from '../../testing/examples.ts'
import { arbitraryDay, arbitraryText } from '../../testing/arbitrary-leaf.ts'
import { readHeadcountCsv } from './read-headcount-csv.ts'

const signs = { join: '+', leave: '-', set: '=', move: '-' } as const

const change = fc
  .record({
    on: arbitraryDay,
    site: fc.constantFrom('sha', 'suz'),
    unit: fc.constantFrom('user', 'device'),
    kind: fc.constantFrom('join' as const, 'leave' as const, 'set' as const, 'move' as const),
    count: fc.nat(1_000_000),
    // Cells are read without the spaces around them.
    reason: arbitraryText.map((text) => text.trim()),
  })
  // Nobody joins or leaves: no change, and refused as such.
  .filter(({ kind, count }) => kind === 'set' || count > 0)
  .map((change) => ({ ...change, to: change.kind === 'move' ? 'szx' : undefined }))

test('changes written by a spreadsheet are read as they were, whatever their reasons hold', () => {
  const layout = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    newline: fc.constantFrom('\n', '\r\n'),
    quotes: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(change, { minLength: 1, maxLength: 20, selector: JSON.stringify }),
      layout,
      (changes, { ...layout }) => {
        const rows = changes.map(({ on, site, unit, kind, count, to, reason }) => [
          on,
          site,
          unit,
          signs[kind] + count,
          to ?? '',
          reason,
        ])
        const header = ['date', 'site', 'unit', 'change', 'to', 'reason']
        const text = Papa.unparse([header, ...rows], layout)
        expect(readHeadcountCsv(text)).toEqual({ value: changes, issues: [] })
      },
    ),
  )
})

test('counts written month by month are read as they were, each from the first of its month', () => {
  const count = fc.record({
    month: arbitraryDay.map((day) => day.slice(0, 7)),
    site: fc.constantFrom('sha', 'suz'),
    count: fc.nat(1_000_000),
  })
  const counts = fc.uniqueArray(count, {
    minLength: 1,
    maxLength: 20,
    selector: ({ month, site }) => month + site,
  })
  fc.assert(
    fc.property(counts, (counts) => {
      const rows = counts.map(({ month, site, count }) => `${month},${site},user,${count}`)
      expect(readHeadcountCsv(['month,site,unit,count', ...rows].join('\n'))).toEqual({
        value: counts.map(({ month, site, count }) => ({
          on: `${month}-01`,
          site,
          unit: 'user',
          kind: 'set',
          count,
        })),
        issues: [],
      })
    }),
  )
})

test('any text is read or has issues whose places are in it, and never throws', () => {
  const csvish = fc.stringMatching(
    /^(date|month|site|unit|change|count|to|person|first_day|last_day|[,;\n"]|=8|8|2027-01-01|2027-01|sha){0,60}$/,
  )
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), csvish), (text) => {
      const { value, issues } = readHeadcountCsv(text)
      expect(value !== undefined || issues.length > 0).toBe(true)
      const content = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
      for (const { place } of issues) {
        const line = content[(place?.line ?? 0) - 1] ?? ''
        expect(line).toContain(place?.excerpt.trimEnd())
        expect(place?.column).toBeLessThanOrEqual(line.length + 1)
      }
    }),
    examples(2000),
  )
})
