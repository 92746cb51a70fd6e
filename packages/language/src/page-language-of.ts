import type { EntryHabit } from './entry/entry.ts'
import { entryMessage, type EntryWords } from './entry/entry-message.ts'
import { readDate } from './entry/read-date.ts'
import { readNumber, readPercent, readWhole } from './entry/read-number.ts'
import type { Format } from './format/format.ts'
import { issueSentence, type PageIssueSentences } from './issues/issue-sentence.ts'
import type { PageLanguage } from './language.ts'
import type { Locale } from './locale.ts'
import type { Explanations } from './steps/explanations.ts'
import type { PageWords } from './words/words.ts'

/** The tables of a language on a page: what it says there, and by which habits it is typed. */
export interface PageTables {
  readonly locale: Locale
  readonly words: PageWords
  readonly format: Format
  readonly issues: PageIssueSentences
  readonly explanations: () => Promise<Explanations>
  readonly entry: EntryWords
  readonly habit: EntryHabit
}

/** A language for a page, made of its tables. */
export function pageLanguageOf(tables: PageTables): PageLanguage {
  const { locale, words, format, issues, explanations, entry, habit } = tables
  return {
    locale,
    words,
    format,
    issue: (issue, terms) => issueSentence(issues, issue, terms),
    explanations,
    readNumber: (text, currency) => readNumber(habit, text, currency),
    readWhole: (text) => readWhole(habit, text),
    readPercent: (text) => readPercent(habit, text),
    readDate: (text) => readDate(habit, text),
    entryMessage: (read, digits) => entryMessage(entry, format, read, digits),
  }
}
