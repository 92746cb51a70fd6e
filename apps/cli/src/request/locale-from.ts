import type { Locale } from '@contract-playbook/language'

/** A language as people and systems write it (`zh`, `zh_CN.UTF-8`, `it-IT`); undefined if it is none of the three. */
export function localeNamed(name: string): Locale | undefined {
  const language = /^(en|zh|it)(?:[-_.@].*)?$/i.exec(name)?.[1]?.toLowerCase()
  if (language === 'zh') return 'zh-CN'
  return language === 'it' || language === 'en' ? language : undefined
}

/** The language of the terminal, by the order that POSIX gives these variables; English where they name another. */
export function localeFrom(env: Readonly<Record<string, string | undefined>>): Locale {
  const name = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value)
  return localeNamed(name ?? '') ?? 'en'
}
