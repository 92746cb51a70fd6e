import { ColumnRunner } from './column-runner.ts'
import type { Expression } from './expression.ts'
import { lower } from './lower.ts'
import type { Program } from './program.ts'

/** One definition, two readings: the program runs, the expression explains. */
export interface Formula {
  readonly expression: Expression
  readonly program: Program
  /** For results that are used at once: its columns are written over whenever anybody runs this formula again. */
  readonly scratch: ColumnRunner
}

/** Lowers a formula. */
function lowered(expression: Expression): Formula {
  const program = lower(expression)
  return { expression, program, scratch: new ColumnRunner(program) }
}

/**
 * A formula for each pair of precisions, lowered when it is first needed. Formulas are pure, so keeping them changes no result.
 */
export function formulaByDigits(
  expression: (digits: number, otherDigits: number) => Expression,
): (digits: number, otherDigits: number) => Formula {
  const known: Formula[][] = []
  return (digits, otherDigits) => {
    const row = (known[digits] ??= [])
    return (row[otherDigits] ??= lowered(expression(digits, otherDigits)))
  }
}

const known = new Map<string, Formula>()
const most = 500

/** The formula of that name, lowered when it is first needed. The name says all that its shape depends on; numbers are inputs. */
export function formula(name: string, expression: () => Expression): Formula {
  const kept = known.get(name)
  if (kept !== undefined) return kept
  if (known.size >= most) known.clear()
  const made = lowered(expression())
  known.set(name, made)
  return made
}
