import type { Locale } from '@contract-playbook/language'
import { english, type Words } from './en.ts'
import { chinese } from './zh-cn.ts'
import { italian } from './it.ts'

export type { Locale, Words }

/** One entry a language, as pages name it in their `lang`: a new language does not compile without its words. */
export const words: Readonly<Record<Locale, Words>> = {
  en: english,
  'zh-CN': chinese,
  it: italian,
}

/** The language of a page. Throws for one the site has no words in. */
export function localeOf(lang: string): Locale {
  if (hasWords(lang)) return lang
  throw new Error(`The site has no words in "${lang}".`)
}

const hasWords = (lang: string): lang is Locale => Object.hasOwn(words, lang)
