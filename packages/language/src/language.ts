import type { ContractTerms, CurrencyCode, Issue } from '@contract-playbook/terms'
import type { DateEntry, NumberEntry } from './entry/entry.ts'
import type { EntrySentence } from './entry/entry-message.ts'
import type { FieldLabel } from './fields/field-label.ts'
import type { Format } from './format/format.ts'
import type { IssueSentence } from './issues/issue-sentence.ts'
import type { Locale } from './locale.ts'
import type { Explanations, WideExplanations } from './steps/explanations.ts'
import type { PageWords, Words } from './words/words.ts'

/** What a page says in one language, and how it reads what is typed there. Small: it goes to every reader's browser. */
export interface PageLanguage {
  readonly locale: Locale
  /** Fixed words of the interfaces. */
  readonly words: PageWords
  /** Figures, days and counts, for reading only. */
  readonly format: Format
  /** Says an issue of a form, a link or a bill; with the terms, sites and charges are called by their names. */
  issue(issue: Issue, terms?: ContractTerms): IssueSentence
  /** Says why a figure is what it is; loaded when a reader asks, and at once if it is there already. */
  explanations(): Promise<Explanations>
  /** Reads an amount; one that names another currency than the field's is refused. */
  readNumber(text: string, currency?: CurrencyCode): NumberEntry
  /** Reads a count: whole, zero or more. */
  readWhole(text: string): NumberEntry
  /** Reads a percentage, with or without its sign. */
  readPercent(text: string): NumberEntry
  readDate(text: string): DateEntry
  /** What to say beside a field about its entry, if anything; `digits` are the decimals that the field shows. */
  entryMessage(entry: NumberEntry | DateEntry, digits?: number): EntrySentence | undefined
}

/** Everything that the product says in one language: also about files, about every field of a contract, and about what stands beside a bill. */
export interface Language extends PageLanguage, WideExplanations {
  readonly words: Words
  /** The label of a field of the terms, by its path. */
  field(path: string): FieldLabel
}
