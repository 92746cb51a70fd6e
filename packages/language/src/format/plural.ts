import type { Locale } from '../locale.ts'

/** Picks the word for a count: `(2, 'person', 'people')` gives `people`. */
export type Plural = (count: number, one: string, other: string) => string

/**
 * The plural rule of a language. Italian also has a rule for millions (“un milione di…”), which our counts never write
 * in words, so two forms are enough for the languages we speak; a language that needs more will not fit this type.
 */
export function pluralIn(locale: Locale): Plural {
  const rules = new Intl.PluralRules(locale)
  return (count, one, other) => (rules.select(count) === 'one' ? one : other)
}
