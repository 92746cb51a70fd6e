import { englishEntry } from './entry/entry-english.ts'
import { type FormLanguage, formLanguageOf, type FormTables } from './form-language.ts'
import { englishFormat } from './format/english.ts'
import { englishBilling } from './issues/billing-english.ts'
import { englishConflicts } from './issues/conflicts-english.ts'
import { englishLinks } from './issues/links-english.ts'
import { englishShape } from './issues/shape-english.ts'
import { englishValues } from './issues/values-english.ts'

/** What a form in English says, and how it is read. */
export const englishFormTables = {
  format: englishFormat,
  issues: {
    ...englishShape,
    ...englishValues,
    ...englishConflicts,
    ...englishLinks,
    ...englishBilling,
  },
  entry: englishEntry,
  habit: { decimal: '.', dayFirst: true },
} as const satisfies FormTables

/** English for forms, which pages load with the first entry. */
export const englishForm: FormLanguage = /* @__PURE__ */ formLanguageOf(englishFormTables)
