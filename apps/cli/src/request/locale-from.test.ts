import { expect, test } from 'vitest'
import { localeFrom, localeNamed } from './locale-from.ts'

test.each([
  { env: {}, locale: 'en' },
  { env: { LANG: 'C.UTF-8' }, locale: 'en' },
  { env: { LANG: 'zh_CN.UTF-8' }, locale: 'zh-CN' },
  { env: { LANG: 'it_IT@euro' }, locale: 'it' },
  { env: { LANG: 'it_IT', LC_ALL: 'zh_CN' }, locale: 'zh-CN' },
  { env: { LANG: 'it_IT', LC_ALL: '' }, locale: 'it' },
  { env: { LANG: 'fr_FR' }, locale: 'en' },
])('a terminal with $env speaks $locale', ({ env, locale }) => {
  expect(localeFrom(env)).toBe(locale)
})

test.each([
  { name: 'zh-CN', locale: 'zh-CN' },
  { name: 'zh', locale: 'zh-CN' },
  { name: 'IT', locale: 'it' },
  { name: 'english', locale: undefined },
  { name: '', locale: undefined },
])('“$name” names $locale', ({ name, locale }) => {
  expect(localeNamed(name)).toBe(locale)
})
