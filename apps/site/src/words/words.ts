import { english, type Words } from './en.ts'
import { chinese } from './zh-cn.ts'
import { italian } from './it.ts'

export type { Words }

/** A language of the site, as pages name it in their `lang`. */
export type Locale = 'en' | 'zh-CN' | 'it'

export const words: Readonly<Record<Locale, Words>> = {
  en: english,
  'zh-CN': chinese,
  it: italian,
}

/** The language of a page. Throws for one the site has no words in. */
export function localeOf(lang: string): Locale {
  if (lang === 'en' || lang === 'zh-CN' || lang === 'it') return lang
  throw new Error(`The site has no words in "${lang}".`)
}
