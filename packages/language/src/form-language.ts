import type { ContractTerms, CurrencyCode, Issue } from '@contract-playbook/terms'
import type { DateEntry, EntryHabit, NumberEntry } from './entry/entry.ts'
import { entryMessage, type EntrySentence, type EntryWords } from './entry/entry-message.ts'
import { readDate } from './entry/read-date.ts'
import { readNumber, readPercent, readWhole } from './entry/read-number.ts'
import type { Format } from './format/format.ts'
import {
  type IssueSentence,
  issueSentence,
  type PageIssueSentences,
} from './issues/issue-sentence.ts'

/** How a form is read in one language, and what is said about what stands in it. */
export interface FormLanguage {
  /** Says an issue of a form, a link or a bill; with the terms, sites and charges are called by their names. */
  issue(issue: Issue, terms?: ContractTerms): IssueSentence
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

/** The tables of a form: what is said about entries and issues, and by which habits people type. */
export interface FormTables {
  readonly format: Format
  readonly issues: PageIssueSentences
  readonly entry: EntryWords
  readonly habit: EntryHabit
}

/** The language of a form, made of its tables. */
export function formLanguageOf({ format, issues, entry, habit }: FormTables): FormLanguage {
  return {
    issue: (issue, terms) => issueSentence(issues, issue, terms),
    readNumber: (text, currency) => readNumber(habit, text, currency),
    readWhole: (text) => readWhole(habit, text),
    readPercent: (text) => readPercent(habit, text),
    readDate: (text) => readDate(habit, text),
    entryMessage: (read, digits) => entryMessage(entry, format, read, digits),
  }
}
