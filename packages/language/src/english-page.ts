import { englishFormat } from './format/english.ts'
import { englishAssumptions } from './issues/assumptions-english.ts'
import type { PageLanguage } from './language.ts'
import { pageLanguageOf, type PageTables } from './page-language-of.ts'
import { englishCalculator } from './words/calculator-english.ts'
import { englishClause } from './words/clause-english.ts'

/** What a page in this language needs. */
export const englishPageTables = {
  locale: 'en',
  words: {
    why: 'why?',
    clause: englishClause,
    calculator: englishCalculator,
  },
  format: englishFormat,
  assumptions: englishAssumptions,
  explanations: async () => {
    const { englishExplanations } = await import('./steps/explanations-english.ts')
    return englishExplanations
  },
  form: async () => {
    const { englishForm } = await import('./english-form.ts')
    return englishForm
  },
} as const satisfies PageTables

/** English; days stand before months. For pages: without what only files and whole contracts need; what a form needs is loaded with its first entry. */
export const englishPage: PageLanguage = /* @__PURE__ */ pageLanguageOf(englishPageTables)
