import { chineseFormat } from './format/chinese.ts'
import { chineseAssumptions } from './issues/assumptions-chinese.ts'
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
  assumptions: chineseAssumptions,
  explanations: async () => {
    const { chineseExplanations } = await import('./steps/explanations-chinese.ts')
    return chineseExplanations
  },
  form: async () => {
    const { chineseForm } = await import('./chinese-form.ts')
    return chineseForm
  },
} as const satisfies PageTables

/** Simplified Chinese, as written in mainland China; months stand before days. For pages: without what only files and whole contracts need; what a form needs is loaded with its first entry. */
export const chinesePage: PageLanguage = /* @__PURE__ */ pageLanguageOf(chinesePageTables)
