import { italianFormat } from './format/italian.ts'
import { italianAssumptions } from './issues/assumptions-italian.ts'
import type { PageLanguage } from './language.ts'
import { pageLanguageOf, type PageTables } from './page-language-of.ts'
import { italianCalculator } from './words/calculator-italian.ts'
import { italianClause } from './words/clause-italian.ts'

/** What a page in this language needs. */
export const italianPageTables = {
  locale: 'it',
  words: {
    why: 'perché?',
    clause: italianClause,
    calculator: italianCalculator,
  },
  format: italianFormat,
  assumptions: italianAssumptions,
  explanations: async () => {
    const { italianExplanations } = await import('./steps/explanations-italian.ts')
    return italianExplanations
  },
  form: async () => {
    const { italianForm } = await import('./italian-form.ts')
    return italianForm
  },
} as const satisfies PageTables

/** Italian; days stand before months, decimals behind a comma. For pages: without what only files and whole contracts need; what a form needs is loaded with its first entry. */
export const italianPage: PageLanguage = /* @__PURE__ */ pageLanguageOf(italianPageTables)
