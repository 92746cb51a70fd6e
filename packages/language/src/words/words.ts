import type { CalculatorWords } from './calculator-english.ts'
import type { CliWords } from './cli-english.ts'

/** The words of the interfaces: two that stand beside every figure, and a table for each place where people meet the product. */
export interface Words {
  /** Stands behind a figure that can be explained. */
  readonly why: string
  /** The clause that an amount rests on: clause 5.2. A text that is not a number is shown as it is: Schedule B. */
  clause(text: string): string
  readonly calculator: CalculatorWords
  readonly cli: CliWords
}

/** Whether a clause is given by its number alone: 5.2, 12.3(a). */
export const numbered = (clause: string): boolean =>
  /^\d+(?:\.\d+)*(?:\([a-z0-9]+\))?$/i.test(clause)
