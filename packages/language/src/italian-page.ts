import { italianEntry } from './entry/entry-italian.ts'
import { italianFormat } from './format/italian.ts'
import { italianBilling } from './issues/billing-italian.ts'
import { italianConflicts } from './issues/conflicts-italian.ts'
import { italianLinks } from './issues/links-italian.ts'
import { italianShape } from './issues/shape-italian.ts'
import { italianValues } from './issues/values-italian.ts'
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
  issues: {
    ...italianShape,
    ...italianValues,
    ...italianConflicts,
    ...italianLinks,
    ...italianBilling,
  },
  explanations: async () => {
    const { italianExplanations } = await import('./steps/explanations-italian.ts')
    return italianExplanations
  },
  entry: italianEntry,
  habit: { decimal: ',', dayFirst: true },
} as const satisfies PageTables

/** Italian; days stand before months, decimals behind a comma. For pages: without what only files and whole contracts need. */
export const italianPage: PageLanguage = /* @__PURE__ */ pageLanguageOf(italianPageTables)
