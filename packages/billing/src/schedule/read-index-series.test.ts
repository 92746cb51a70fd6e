import { expect, test } from 'vitest'
import { readIndexSeries } from './read-index-series.ts'

const written = {
  name: { en: 'Consumer prices', 'zh-CN': '居民消费价格' },
  kind: 'year-on-year',
  values: { '2026-10': '0.3' },
  source: 'An office',
  facts: ['MKT-001'],
  reviewed: '2026-11-22',
}

test('a series in the reader’s language', () => {
  const { value, issues } = readIndexSeries('cpi', written, 'zh-CN')
  expect(issues).toEqual([])
  expect(value).toEqual({
    id: 'cpi',
    name: '居民消费价格',
    kind: 'year-on-year',
    values: { '2026-10': '0.3' },
    source: 'An office',
    reviewed: '2026-11-22',
  })
})

test.each([
  { fault: { name: undefined }, code: 'missing', path: 'name' },
  { fault: { name: { fr: 'Prix' } }, code: 'wrong-type', path: 'name' },
  { fault: { name: ' ' }, code: 'empty-text', path: 'name' },
  { fault: { kind: 'monthly' }, code: 'not-a-choice', path: 'kind' },
  { fault: { values: { '2026-13': '1' } }, code: 'not-a-month', path: 'values.2026-13' },
  { fault: { values: { '2026-10': 0.3 } }, code: 'wrong-type', path: 'values.2026-10' },
  { fault: { values: { '2026-10': '0,3' } }, code: 'not-a-decimal', path: 'values.2026-10' },
  { fault: { values: ['0.3'] }, code: 'wrong-type', path: 'values' },
  {
    fault: { kind: 'level', values: { '2026-10': '0' } },
    code: 'below-minimum',
    path: 'values.2026-10',
  },
  { fault: { reviewed: '2026-02-30' }, code: 'not-a-date', path: 'reviewed' },
  { fault: { published: 20_261_122 }, code: 'wrong-type', path: 'published' },
  { fault: { figures: {} }, code: 'unknown-field', path: 'figures' },
])('$path: $code', ({ fault, code, path }) => {
  const { value, issues } = readIndexSeries('cpi', { ...written, ...fault }, 'en')
  expect(value).toBeUndefined()
  expect(issues.map((one) => [one.kind, one.code, one.path])).toEqual([['issue', code, path]])
})

test.each([undefined, null, 'text', 5, []])('%j is no series', (value) => {
  expect(readIndexSeries('cpi', value, 'en').issues[0]?.code).toBe('wrong-type')
})
