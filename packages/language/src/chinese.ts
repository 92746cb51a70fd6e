import { chineseEntry } from './entry/entry-chinese.ts'
import { chineseFields } from './fields/fields-chinese.ts'
import { chineseFormat } from './format/chinese.ts'
import { chineseBilling } from './issues/billing-chinese.ts'
import { chineseConflicts } from './issues/conflicts-chinese.ts'
import { chineseFiles } from './issues/files-chinese.ts'
import { chineseText } from './issues/text-chinese.ts'
import { chineseValues } from './issues/values-chinese.ts'
import type { LanguageTables } from './language-of.ts'
import { languageOf } from './language-of.ts'
import type { Language } from './language.ts'
import { chineseSteps } from './steps/steps-chinese.ts'
import { chineseCalculator } from './words/calculator-chinese.ts'
import { chineseCli } from './words/cli-chinese.ts'
import { numbered } from './words/words.ts'

/** The tables, for tests that compare languages. */
export const chineseTables: LanguageTables = {
  locale: 'zh-CN',
  words: {
    why: '为什么？',
    clause: (text) => (numbered(text) ? `第${text}条` : text),
    calculator: chineseCalculator,
    cli: chineseCli,
  },
  format: chineseFormat,
  issues: {
    ...chineseText,
    ...chineseValues,
    ...chineseConflicts,
    ...chineseFiles,
    ...chineseBilling,
  },
  steps: chineseSteps,
  fields: chineseFields,
  entry: chineseEntry,
  habit: { decimal: '.', dayFirst: false },
}

/** Simplified Chinese, as written in mainland China; months stand before days. */
export const chinese: Language = /* @__PURE__ */ languageOf(chineseTables)
