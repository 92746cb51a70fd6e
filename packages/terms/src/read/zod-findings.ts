import type * as z from 'zod/mini'
import type { Fault } from '../issue/terms-issue.ts'
import { mostFindings } from './finding.ts'
import type { FieldSteps, Finding } from './finding.ts'
import { meantForm } from './meant-form.ts'
import type { Question } from './question.ts'
import { unknownFields } from './unknown-fields.ts'
import { valueAt } from './value-at.ts'
import { choiceFault, typeFault } from './value-fault.ts'

/** zod's issues as findings with this package's codes; no more of them than are shown. */
export function zodFindings(
  question: Question,
  issues: readonly z.core.$ZodIssue[],
  from: FieldSteps = [],
): readonly Finding[] {
  return issues
    .slice(0, mostFindings + 1)
    .flatMap((issue) => findings(question, issue, [...from, ...steps(issue.path)]))
}

function findings(
  question: Question,
  issue: z.core.$ZodIssue,
  path: FieldSteps,
): readonly Finding[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(question, issue.keys, path)
    case 'invalid_key':
      return zodFindings(question, issue.issues, path).map((of) => ({ ...of, ofName: true }))
    case 'invalid_union':
      return union(question, issue, path)
    default:
      return [{ fault: faultOf(issue, valueAt(question.value, path), path), path }]
  }
}

function faultOf(issue: z.core.$ZodIssue, value: unknown, path: FieldSteps): Fault {
  switch (issue.code) {
    case 'custom':
      // Only `rule` makes custom issues, and their parameters are a fault.
      return issue.params as Fault
    case 'invalid_type':
      return typeFault(issue.expected, value, path)
    case 'invalid_value':
      return choiceFault(issue.values, value, path)
    default:
      throw new Error(`No code for zod's ${issue.code} at ${path.join('.')}`)
  }
}

function union(
  question: Question,
  issue: z.core.$ZodIssueInvalidUnion,
  path: FieldSteps,
): readonly Finding[] {
  const meant = meantForm(question, issue, path)
  return 'findings' in meant ? meant.findings : zodFindings(question, meant.attempt, path)
}

/** Keys of terms are texts and positions. */
function steps(path: readonly PropertyKey[]): FieldSteps {
  return path.map((step) => (typeof step === 'number' ? step : String(step)))
}
