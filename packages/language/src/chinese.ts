import { chineseFormTables } from './chinese-form.ts'
import { chinesePageTables } from './chinese-page.ts'
import { chineseFields } from './fields/fields-chinese.ts'
import { chineseFile } from './issues/file-chinese.ts'
import { chineseHeadcount } from './issues/headcount-chinese.ts'
import { chineseSettlementFindings } from './issues/settlement-chinese.ts'
import { chineseTotalsFindings } from './issues/totals-chinese.ts'
import { languageOf, type LanguageTables } from './language-of.ts'
import type { Language } from './language.ts'
import { chineseSettlement } from './steps/settlement-chinese.ts'
import { chineseSteps } from './steps/steps-chinese.ts'
import { chineseTotals } from './steps/totals-chinese.ts'
import { chineseCli } from './words/cli-chinese.ts'

/** The tables, for tests that compare languages. */
export const chineseTables: LanguageTables = {
  ...chinesePageTables,
  ...chineseFormTables,
  words: { ...chinesePageTables.words, cli: chineseCli },
  issues: {
    ...chineseFormTables.issues,
    ...chineseFile,
    ...chineseHeadcount,
    ...chineseSettlementFindings,
    ...chineseTotalsFindings,
  },
  steps: chineseSteps,
  settlement: chineseSettlement,
  totals: chineseTotals,
  fields: chineseFields,
}

/** Simplified Chinese, as written in mainland China; months stand before days. */
export const chinese: Language = /* @__PURE__ */ languageOf(chineseTables)
