import { englishEntry } from './entry/entry-english.ts'
import { englishFields } from './fields/fields-english.ts'
import { englishFormat } from './format/english.ts'
import { englishBilling } from './issues/billing-english.ts'
import { englishConflicts } from './issues/conflicts-english.ts'
import { englishFiles } from './issues/files-english.ts'
import { englishText } from './issues/text-english.ts'
import { englishValues } from './issues/values-english.ts'
import type { LanguageTables } from './language-of.ts'
import { languageOf } from './language-of.ts'
import type { Language } from './language.ts'
import { englishSteps } from './steps/steps-english.ts'
import { englishCalculator } from './words/calculator-english.ts'
import { englishCli } from './words/cli-english.ts'
import { numbered } from './words/words.ts'

/** The tables, for tests that compare languages. */
export const englishTables: LanguageTables = {
  locale: 'en',
  words: {
    why: 'why?',
    clause: (text) => (numbered(text) ? `clause ${text}` : text),
    calculator: englishCalculator,
    cli: englishCli,
  },
  format: englishFormat,
  issues: {
    ...englishText,
    ...englishValues,
    ...englishConflicts,
    ...englishFiles,
    ...englishBilling,
  },
  steps: englishSteps,
  fields: englishFields,
  entry: englishEntry,
  habit: { decimal: '.', dayFirst: true },
}

/** English; days stand before months. */
export const english: Language = /* @__PURE__ */ languageOf(englishTables)
