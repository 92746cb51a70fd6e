import { fieldLabel, type FieldWords } from './fields/field-label.ts'
import { type FormTables, formLanguageOf } from './form-language.ts'
import { issueSentence, type IssueSentences } from './issues/issue-sentence.ts'
import type { Language } from './language.ts'
import { pageLanguageOf, type PageTables } from './page-language-of.ts'
import { explanationsOf } from './steps/explanations.ts'
import type { SettlementWords } from './steps/settlement-words.ts'
import type { StepWords } from './steps/step-words.ts'
import type { TotalsWords } from './steps/totals-words.ts'
import { wideWords } from './steps/wide-words.ts'
import type { Words } from './words/words.ts'

/** The tables of a whole language: those of a page and of a form, the explanations, and what is said about files and about every field of a contract. */
export interface LanguageTables extends PageTables, FormTables {
  readonly words: Words
  readonly issues: IssueSentences
  readonly steps: StepWords
  readonly settlement: SettlementWords
  readonly totals: TotalsWords
  readonly fields: FieldWords
}

/** A language made of its tables. */
export function languageOf(tables: LanguageTables): Language {
  const { words, format, issues, steps, settlement, totals, fields } = tables
  return {
    ...pageLanguageOf(tables),
    ...formLanguageOf(tables),
    ...explanationsOf(wideWords(steps, settlement, totals), format),
    words,
    issue: (issue, terms) => issueSentence(issues, issue, terms),
    causes: totals.causes,
    field: (path) => fieldLabel(fields, path),
  }
}
