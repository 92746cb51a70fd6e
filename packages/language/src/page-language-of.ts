import type { FormLanguage } from './form-language.ts'
import type { Format } from './format/format.ts'
import type { AssumedFacts } from './issues/assumed-facts.ts'
import { issueSentence } from './issues/issue-sentence.ts'
import type { PageLanguage } from './language.ts'
import type { Locale } from './locale.ts'
import type { Sentences } from './sentence.ts'
import type { Explanations } from './steps/explanations.ts'
import type { PageWords } from './words/words.ts'

/** The tables of a language on a page: what it says there before anything is typed or asked. */
export interface PageTables {
  readonly locale: Locale
  readonly words: PageWords
  readonly format: Format
  readonly assumptions: Sentences<AssumedFacts>
  readonly explanations: () => Promise<Explanations>
  readonly form: () => Promise<FormLanguage>
}

/** A language for a page, made of its tables. */
export function pageLanguageOf(tables: PageTables): PageLanguage {
  const { locale, words, format, assumptions, explanations, form } = tables
  return {
    locale,
    words,
    format,
    assumption: (issue, terms) => issueSentence(assumptions, issue, terms),
    explanations,
    form,
  }
}
