import type { EntryHabit } from './entry/entry.ts'
import { entryMessage, type EntryWords } from './entry/entry-message.ts'
import { readDate } from './entry/read-date.ts'
import { readNumber, readPercent, readWhole } from './entry/read-number.ts'
import { fieldLabel, type FieldWords } from './fields/field-label.ts'
import type { Format } from './format/format.ts'
import { issueSentence, type IssueSentences } from './issues/issue-sentence.ts'
import type { Language } from './language.ts'
import type { Locale } from './locale.ts'
import { namedFacts } from './named-facts.ts'
import { stepSentence } from './steps/step-sentence.ts'
import type { StepWords } from './steps/step-words.ts'
import type { Words } from './words/words.ts'

/** The tables of a language: what it says, and by which habits it is typed. */
export interface LanguageTables {
  readonly locale: Locale
  readonly words: Words
  readonly format: Format
  readonly issues: IssueSentences
  readonly steps: StepWords
  readonly fields: FieldWords
  readonly entry: EntryWords
  readonly habit: EntryHabit
}

/** A language made of its tables. */
export function languageOf(tables: LanguageTables): Language {
  const { locale, words, format, issues, steps, fields, entry, habit } = tables
  return {
    locale,
    words,
    format,
    issue: (issue, terms) => issueSentence(issues, issue, terms),
    // Names replace keys of the same type, so the facts keep their shape.
    step: (step, terms) =>
      stepSentence(steps, format, {
        ...step,
        facts: namedFacts({ ...step.facts }, terms),
      } as typeof step),
    field: (path) => fieldLabel(fields, path),
    readNumber: (text, currency) => readNumber(habit, text, currency),
    readWhole: (text) => readWhole(habit, text),
    readPercent: (text) => readPercent(habit, text),
    readDate: (text) => readDate(habit, text),
    entryMessage: (read, digits) => entryMessage(entry, format, read, digits),
  }
}
