import { expect, test } from 'vitest'
import { clauseLanguages } from './clause-languages.ts'

const bilingual = { no: '1', en: 'a', 'zh-CN': '甲' }
const trilingual = { ...bilingual, it: 'a' }

test.each([
  ['en', [trilingual], ['en', 'zh-CN']],
  ['zh-CN', [trilingual], ['zh-CN', 'en']],
  ['it', [trilingual], ['it', 'zh-CN']],
  // Half a translation would leave gaps in the column.
  ['it', [trilingual, bilingual], ['en', 'zh-CN']],
] as const)('a page in %s', (page, clauses, pair) => {
  expect(clauseLanguages(page, [...clauses])).toEqual(pair)
})
