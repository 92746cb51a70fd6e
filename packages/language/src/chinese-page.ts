import { chineseEntry } from './entry/entry-chinese.ts'
import { chineseFormat } from './format/chinese.ts'
import { chineseBilling } from './issues/billing-chinese.ts'
import { chineseConflicts } from './issues/conflicts-chinese.ts'
import { chineseLinks } from './issues/links-chinese.ts'
import { chineseShape } from './issues/shape-chinese.ts'
import { chineseValues } from './issues/values-chinese.ts'
import type { PageLanguage } from './language.ts'
import { pageLanguageOf, type PageTables } from './page-language-of.ts'
import { chineseCalculator } from './words/calculator-chinese.ts'
import { chineseClause } from './words/clause-chinese.ts'

/** What a page in this language needs. */
export const chinesePageTables = {
  locale: 'zh-CN',
  words: {
    why: '为什么？',
    clause: chineseClause,
    calculator: chineseCalculator,
  },
  format: chineseFormat,
  issues: {
    ...chineseShape,
    ...chineseValues,
    ...chineseConflicts,
    ...chineseLinks,
    ...chineseBilling,
  },
  explanations: async () => {
    const { chineseExplanations } = await import('./steps/explanations-chinese.ts')
    return chineseExplanations
  },
  entry: chineseEntry,
  habit: { decimal: '.', dayFirst: false },
} as const satisfies PageTables

/** Simplified Chinese, as written in mainland China; months stand before days. For pages: without what only files and whole contracts need. */
export const chinesePage: PageLanguage = /* @__PURE__ */ pageLanguageOf(chinesePageTables)
