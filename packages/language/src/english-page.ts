import { englishEntry } from './entry/entry-english.ts'
import { englishFormat } from './format/english.ts'
import { englishBilling } from './issues/billing-english.ts'
import { englishConflicts } from './issues/conflicts-english.ts'
import { englishLinks } from './issues/links-english.ts'
import { englishShape } from './issues/shape-english.ts'
import { englishValues } from './issues/values-english.ts'
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
  issues: {
    ...englishShape,
    ...englishValues,
    ...englishConflicts,
    ...englishLinks,
    ...englishBilling,
  },
  explanations: async () => {
    const { englishExplanations } = await import('./steps/explanations-english.ts')
    return englishExplanations
  },
  entry: englishEntry,
  habit: { decimal: '.', dayFirst: true },
} as const satisfies PageTables

/** English; days stand before months. For pages: without what only files and whole contracts need. */
export const englishPage: PageLanguage = /* @__PURE__ */ pageLanguageOf(englishPageTables)
