import { italianEntry } from './entry/entry-italian.ts'
import { type FormLanguage, formLanguageOf, type FormTables } from './form-language.ts'
import { italianFormat } from './format/italian.ts'
import { italianBilling } from './issues/billing-italian.ts'
import { italianConflicts } from './issues/conflicts-italian.ts'
import { italianLinks } from './issues/links-italian.ts'
import { italianShape } from './issues/shape-italian.ts'
import { italianValues } from './issues/values-italian.ts'

/** What a form in Italian says, and how it is read. */
export const italianFormTables = {
  format: italianFormat,
  issues: {
    ...italianShape,
    ...italianValues,
    ...italianConflicts,
    ...italianLinks,
    ...italianBilling,
  },
  entry: italianEntry,
  habit: { decimal: ',', dayFirst: true },
} as const satisfies FormTables

/** Italian for forms, which pages load with the first entry. */
export const italianForm: FormLanguage = /* @__PURE__ */ formLanguageOf(italianFormTables)
