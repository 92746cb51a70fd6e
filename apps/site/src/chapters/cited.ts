import type { Locale, Words } from '../words/words.ts'
import type { Fact } from './fact-schema.ts'

const day = (date: Date) => date.toISOString().slice(0, 10)

/** What stands after a law's Chinese title, in parts that stay whole: its name where the page is not Chinese and the
 * article, since when it is in force, as read on which day. */
export function citedLaw(
  locale: Locale,
  words: Words['sources'],
  { law, textRead }: Fact,
): readonly string[] {
  if (!law) return []
  const { article, effective, name } = law
  const place = [locale === 'zh-CN' ? '' : name[locale], article?.[locale]]
    .filter(Boolean)
    .join(', ')
  const read = textRead ? words.textRead(day(textRead)) : ''
  return [place, words.inForce(day(effective)), read].filter(Boolean)
}

/** Where a fact was read, in the page's language. */
export function citedSource(locale: Locale, { source: { publisher } }: Fact): string {
  return typeof publisher === 'string' ? publisher : publisher[locale]
}
