import type { CalculatorWords } from './calculator-english.ts'
import type { CliWords } from './cli-english.ts'

/** Words of a page: two that stand beside every figure, and those of the calculator. */
export interface PageWords {
  /** Stands behind a figure that can be explained. */
  readonly why: string
  /** The clause that an amount rests on: clause 5.2. A text that is not a number is shown as it is: Schedule B. */
  clause(text: string): string
  readonly calculator: CalculatorWords
}

/** The words of all interfaces. */
export interface Words extends PageWords {
  readonly cli: CliWords
}

/** Whether a clause is given by its number alone: 5.2, 12.3(a). */
export const numbered = (clause: string): boolean =>
  /^\d+(?:\.\d+)*(?:\([a-z0-9]+\))?$/i.test(clause)
