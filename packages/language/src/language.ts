import type { Cause } from '@contract-playbook/billing'
import type { ContractTerms, Issue } from '@contract-playbook/terms'
import type { FieldLabel } from './fields/field-label.ts'
import type { FormLanguage } from './form-language.ts'
import type { Format } from './format/format.ts'
import type { IssueSentence } from './issues/issue-sentence.ts'
import type { Locale } from './locale.ts'
import type { Explanations, WideExplanations } from './steps/explanations.ts'
import type { PageWords, Words } from './words/words.ts'

/** What a page says in one language before anything is typed or asked. Small: it goes to every reader's browser. */
export interface PageLanguage {
  readonly locale: Locale
  /** Fixed words of the interfaces. */
  readonly words: PageWords
  /** Figures, days and counts, for reading only. */
  readonly format: Format
  /** Says what a bill assumes; with the terms, sites and charges are called by their names. */
  assumption(issue: Issue, terms?: ContractTerms): IssueSentence
  /** Says why a figure is what it is; loaded when a reader asks, and at once if it is there already. */
  explanations(): Promise<Explanations>
  /** Reads what is typed and says what is wrong with it; loaded when a reader begins to type or opens a link. */
  form(): Promise<FormLanguage>
}

/** Everything that the product says in one language: also about files, about every field of a contract, and about what stands beside a bill. */
export interface Language extends PageLanguage, FormLanguage, WideExplanations {
  readonly words: Words
  /** Causes of a difference as a list: Prices and tiers. */
  causes(of: readonly Cause[]): string
  /** The label of a field of the terms, by its path. */
  field(path: string): FieldLabel
}
