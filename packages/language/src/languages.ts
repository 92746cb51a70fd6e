import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { italian } from './italian.ts'
import type { Language } from './language.ts'
import type { Locale } from './locale.ts'

/** All languages by locale. Importing this imports all three: a page in one language imports that language. */
export const languages: Readonly<Record<Locale, Language>> = {
  en: english,
  'zh-CN': chinese,
  it: italian,
}
