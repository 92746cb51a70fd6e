import { expect, test } from 'vitest'
import { words } from '../words/words.ts'
import { citedLaw, citedSource } from './cited.ts'
import type { Fact } from './fact-schema.ts'

const says = { en: 'x', 'zh-CN': 'x', it: 'x' }
const civilCode: Fact = {
  says,
  law: {
    title: '中华人民共和国民法典',
    name: { en: 'Civil Code', it: 'Codice civile cinese' },
    article: { en: 'Art. 497', 'zh-CN': '第四百九十七条', it: 'art. 497' },
    effective: new Date('2021-01-01'),
  },
  source: { publisher: 'Law database' },
  textRead: new Date('2025-04-19'),
  confidence: 'verified-primary',
}
const practice: Fact = {
  says,
  source: {
    publisher: { en: 'General knowledge', 'zh-CN': '一般知识', it: 'Conoscenza generale' },
  },
  confidence: 'general-knowledge-needs-legal-check',
}

test.each([
  ['en', ['Civil Code, Art. 497', 'in force since 2021-01-01', 'text read as of 2025-04-19']],
  ['zh-CN', ['第四百九十七条', '2021-01-01起施行', '所读文本截至2025-04-19']],
  [
    'it',
    ['Codice civile cinese, art. 497', 'in vigore dal 2021-01-01', 'testo letto al 2025-04-19'],
  ],
] as const)('a law is cited in %s', (locale, parts) => {
  expect(citedLaw(locale, words[locale].sources, civilCode)).toEqual(parts)
})

test('a law cited as a whole has no article', () => {
  const whole: Fact = {
    ...practice,
    law: {
      title: '民法典',
      name: { en: 'Civil Code', it: 'Codice civile' },
      effective: new Date('2021-01-01'),
    },
  }
  expect(citedLaw('en', words.en.sources, whole)).toEqual([
    'Civil Code',
    'in force since 2021-01-01',
  ])
})

test('practice has no law, and names its source in the language of the page', () => {
  expect(citedLaw('it', words.it.sources, practice)).toEqual([])
  expect(citedSource('it', practice)).toBe('Conoscenza generale')
  expect(citedSource('it', civilCode)).toBe('Law database')
})
