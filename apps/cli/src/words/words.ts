import type { Locale } from '@contract-playbook/language'
import type { FaultCode, FaultFacts } from '../request/fault.ts'
import { chineseWords } from './chinese.ts'
import { englishWords } from './english.ts'
import { italianWords } from './italian.ts'

/** What is wrong, and what to do about it. */
export interface Advice {
  readonly message: string
  readonly remedy: string
}

/** How the command is used and misused. Everything else is said by the language package. */
export interface CliWords {
  readonly help: string
  /** Said when nobody is counted and no headcount file was named. */
  readonly nameHeadcount: string
  /** Stands for a long row of changes; `days` is the first to the last of them. */
  readonly manyChanges: (changes: string, days: string) => string
  /** Stands beside a headcount that was explained further up. */
  readonly asAbove: string
  /** Said below an explanation with such a row. */
  readonly everyChange: string
  /** Said below a total: how to have one of its invoices explained. */
  readonly oneInvoice: (figure: string) => string
  /** Said below a list of figures: how to have one explained. */
  readonly oneFigure: string
  /** Names a compared contract by its place, first or second, its title and its term. */
  readonly contract: (place: string, span: string, title: string | undefined) => string
  /** Said below figures side by side: the day of those that recur. */
  readonly comparedOn: (day: string) => string
  /** Stands above the causes of a difference. */
  readonly byCause: string
  /** Said below them: how to have one explained. */
  readonly oneCause: (cause: string) => string
  readonly noDifference: string
  readonly faults: { readonly [C in FaultCode]: (facts: FaultFacts[C]) => Advice }
}

/** One entry a language: a new language does not compile without its words. */
export const cliWords: { readonly [L in Locale]: CliWords } = {
  en: englishWords,
  'zh-CN': chineseWords,
  it: italianWords,
}
