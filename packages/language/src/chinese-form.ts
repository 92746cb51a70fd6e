import { chineseEntry } from './entry/entry-chinese.ts'
import { type FormLanguage, formLanguageOf, type FormTables } from './form-language.ts'
import { chineseFormat } from './format/chinese.ts'
import { chineseBilling } from './issues/billing-chinese.ts'
import { chineseConflicts } from './issues/conflicts-chinese.ts'
import { chineseLinks } from './issues/links-chinese.ts'
import { chineseShape } from './issues/shape-chinese.ts'
import { chineseValues } from './issues/values-chinese.ts'

/** What a form in Chinese says, and how it is read. */
export const chineseFormTables = {
  format: chineseFormat,
  issues: {
    ...chineseShape,
    ...chineseValues,
    ...chineseConflicts,
    ...chineseLinks,
    ...chineseBilling,
  },
  entry: chineseEntry,
  habit: { decimal: '.', dayFirst: false },
} as const satisfies FormTables

/** Chinese for forms, which pages load with the first entry. */
export const chineseForm: FormLanguage = /* @__PURE__ */ formLanguageOf(chineseFormTables)
