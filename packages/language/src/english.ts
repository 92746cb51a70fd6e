import { englishFormTables } from './english-form.ts'
import { englishPageTables } from './english-page.ts'
import { englishFields } from './fields/fields-english.ts'
import { englishFile } from './issues/file-english.ts'
import { englishHeadcount } from './issues/headcount-english.ts'
import { englishSettlementFindings } from './issues/settlement-english.ts'
import { englishTotalsFindings } from './issues/totals-english.ts'
import { languageOf, type LanguageTables } from './language-of.ts'
import type { Language } from './language.ts'
import { englishSettlement } from './steps/settlement-english.ts'
import { englishSteps } from './steps/steps-english.ts'
import { englishTotals } from './steps/totals-english.ts'
import { englishCli } from './words/cli-english.ts'

/** The tables, for tests that compare languages. */
export const englishTables: LanguageTables = {
  ...englishPageTables,
  ...englishFormTables,
  words: { ...englishPageTables.words, cli: englishCli },
  issues: {
    ...englishFormTables.issues,
    ...englishFile,
    ...englishHeadcount,
    ...englishSettlementFindings,
    ...englishTotalsFindings,
  },
  steps: englishSteps,
  settlement: englishSettlement,
  totals: englishTotals,
  fields: englishFields,
}

/** English; days stand before months. */
export const english: Language = /* @__PURE__ */ languageOf(englishTables)
