import { italianEntry } from './entry/entry-italian.ts'
import { italianFields } from './fields/fields-italian.ts'
import { italianFormat } from './format/italian.ts'
import { italianBilling } from './issues/billing-italian.ts'
import { italianConflicts } from './issues/conflicts-italian.ts'
import { italianFiles } from './issues/files-italian.ts'
import { italianText } from './issues/text-italian.ts'
import { italianValues } from './issues/values-italian.ts'
import type { LanguageTables } from './language-of.ts'
import { languageOf } from './language-of.ts'
import type { Language } from './language.ts'
import { italianSteps } from './steps/steps-italian.ts'
import { italianCalculator } from './words/calculator-italian.ts'
import { italianCli } from './words/cli-italian.ts'
import { numbered } from './words/words.ts'

/** The tables, for tests that compare languages. */
export const italianTables: LanguageTables = {
  locale: 'it',
  words: {
    why: 'perché?',
    clause: (text) => (numbered(text) ? `art. ${text}` : text),
    calculator: italianCalculator,
    cli: italianCli,
  },
  format: italianFormat,
  issues: {
    ...italianText,
    ...italianValues,
    ...italianConflicts,
    ...italianFiles,
    ...italianBilling,
  },
  steps: italianSteps,
  fields: italianFields,
  entry: italianEntry,
  habit: { decimal: ',', dayFirst: true },
}

/** Italian; days stand before months, decimals behind a comma. */
export const italian: Language = /* @__PURE__ */ languageOf(italianTables)
