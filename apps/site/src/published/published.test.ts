import { languages } from '@contract-playbook/language'
import { expect, test } from 'vitest'
import { words } from '../words/words.ts'
import { countOf, publishedGroups, publishedIn, verdictOn } from './published.ts'
import { verdicts } from './published-schema.ts'
import { toldFigures } from './told-figures.ts'

test('every group of figures has a title, and every title a group', () => {
  expect(Object.keys(words.en.published.groups).toSorted()).toEqual(publishedGroups.toSorted())
})

test('every figure has a verdict, and the verdicts are counted', () => {
  const all = publishedGroups.flatMap((group) => publishedIn(group).map(verdictOn))
  for (const verdict of verdicts)
    expect(countOf(verdict)).toBe(all.filter((one) => one === verdict).length)
  expect(all.length).toBeGreaterThan(100)
})

test.each([
  { locale: 'en', told: ['1,234.50', '−5.32', '23 May 1983'] },
  { locale: 'it', told: ['1.234,50', '−5,32', '23 maggio 1983'] },
] as const)('in $locale figures and days are told, words are not', ({ locale, told }) => {
  const figures = { of: ['1234.50', '-5.32'], on: '1983-05-23', rule: 'half of it' }
  expect(toldFigures(figures, languages[locale])).toEqual(told)
})
