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

const known = new Map<string, Formula>()
const most = 500

/**
 * The formula of that name, lowered when it is first needed. The name says everything that its shape depends on; the numbers
 * are inputs. Formulas are pure, so keeping them changes no result.
 */
export function formula(name: string, expression: () => Expression): Formula {
  const kept = known.get(name)
  if (kept !== undefined) return kept
  const made = expression()
  const program = lower(made)
  const lowered = { expression: made, program, scratch: new ColumnRunner(program) }
  if (known.size >= most) known.clear()
  known.set(name, lowered)
  return lowered
}
