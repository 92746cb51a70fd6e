import type { CalculatorWords } from './calculator-english.ts'
import type { CliWords } from './cli-english.ts'
import type { SiteWords } from './site-english.ts'

/** The words of the interfaces, one table for each place where people meet the product. */
export interface Words {
  readonly calculator: CalculatorWords
  readonly cli: CliWords
  readonly site: SiteWords
}
