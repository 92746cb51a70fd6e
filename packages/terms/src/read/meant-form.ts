import type * as z from 'zod/mini'
import type { FieldSteps, Finding } from './finding.ts'
import type { Question } from './question.ts'
import { fieldNames, formsAt, neededNames } from './schema-walk.ts'
import { unknownFields } from './unknown-fields.ts'
import { valueAt } from './value-at.ts'
import { choiceFault, typeFault } from './value-fault.ts'

type Attempt = readonly z.core.$ZodIssue[]

/** zod's issues with the form that was most likely meant, or what is wrong when no form stands out. */
type Meant = { attempt: Attempt } | { findings: readonly Finding[] }

/** Which of several forms a value that fits none of them was most likely meant to have. */
export function meantForm(
  question: Question,
  issue: z.core.$ZodIssueInvalidUnion,
  path: FieldSteps,
): Meant {
  const value = valueAt(question.value, path)
  if (issue.discriminator !== undefined) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : []
    return { findings: [{ fault: choiceFault(options, value, path), path }] }
  }
  const attempts = flatten(issue.errors)
  const likely = attempts.filter((attempt) => !attempt.some(rejectsShape))
  const [only] = likely
  if (only === undefined) return { findings: [noForm(attempts, value, path)] }
  if (likely.length === 1) return { attempt: only }
  return oneOfSeveral(question, likely, path)
}

/** The forms of unions in unions, side by side. */
function flatten(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.flatMap((attempt) => {
    const [first] = attempt
    const nested =
      attempt.length === 1 && first?.code === 'invalid_union' && first.path.length === 0
    return nested ? flatten(first.errors) : [attempt]
  })
}

/** The value is another kind of thing than this form: a text where a group is needed, another word than this one. */
function rejectsShape({ code, path }: z.core.$ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')
}

function noForm(attempts: readonly Attempt[], value: unknown, path: FieldSteps): Finding {
  const rejections = attempts.flatMap((attempt) => attempt.filter(rejectsShape))
  const words = rejections.flatMap((of) => (of.code === 'invalid_value' ? of.values : []))
  const other = rejections.find((of) => of.code === 'invalid_type')
  const isWord = typeof value === 'string' && words.length > 0
  const fault = isWord
    ? choiceFault(words, value, path)
    : typeFault(other?.code === 'invalid_type' ? other.expected : 'string', value, path)
  return { fault, path }
}

/** A group that could be several: by its fields. */
function oneOfSeveral(question: Question, likely: readonly Attempt[], path: FieldSteps): Meant {
  const written = Object.keys(Object(valueAt(question.value, path)))
  const known = fieldNames(formsAt(question.schema, path))
  const strange = written.filter((name) => !known.includes(name))
  if (strange.length > 0) return { findings: unknownFields(question, strange, path) }
  const [fitting, ...others] = likely.filter((attempt) =>
    attempt.every(({ code }) => code !== 'unrecognized_keys'),
  )
  if (fitting && others.length === 0 && written.length > 0) return { attempt: fitting }
  const fields = decisive(formsAt(question.schema, path)).join(', ')
  return { findings: [{ fault: { code: 'one-of', facts: { fields } }, path }] }
}

/** The field of each group that tells it from the others: one that it needs and they don't have. */
function decisive(found: readonly z.core.$ZodTypes[]): readonly string[] {
  const groups = found.filter(({ _zod: { def } }) => def.type === 'object')
  const names = groups.map((form) => fieldNames([form]))
  return groups.flatMap((form, index) => {
    const shared = new Set(names.filter((_, other) => other !== index).flat())
    return neededNames(form).find((name) => !shared.has(name)) ?? []
  })
}
