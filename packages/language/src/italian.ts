import { italianFormTables } from './italian-form.ts'
import { italianPageTables } from './italian-page.ts'
import { italianFields } from './fields/fields-italian.ts'
import { italianFile } from './issues/file-italian.ts'
import { italianHeadcount } from './issues/headcount-italian.ts'
import { italianSettlementFindings } from './issues/settlement-italian.ts'
import { italianTotalsFindings } from './issues/totals-italian.ts'
import { languageOf, type LanguageTables } from './language-of.ts'
import type { Language } from './language.ts'
import { italianSettlement } from './steps/settlement-italian.ts'
import { italianSteps } from './steps/steps-italian.ts'
import { italianTotals } from './steps/totals-italian.ts'
import { italianCli } from './words/cli-italian.ts'

/** The tables, for tests that compare languages. */
export const italianTables: LanguageTables = {
  ...italianPageTables,
  ...italianFormTables,
  words: { ...italianPageTables.words, cli: italianCli },
  issues: {
    ...italianFormTables.issues,
    ...italianFile,
    ...italianHeadcount,
    ...italianSettlementFindings,
    ...italianTotalsFindings,
  },
  steps: italianSteps,
  settlement: italianSettlement,
  totals: italianTotals,
  fields: italianFields,
}

/** Italian; days stand before months, decimals behind a comma. */
export const italian: Language = /* @__PURE__ */ languageOf(italianTables)
