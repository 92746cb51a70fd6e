import type * as z from 'zod/mini'
import { mostFindings } from './finding.ts'
import type { FieldSteps, Finding } from './finding.ts'
import { groupOf } from './group-of.ts'
import type { Question } from './question.ts'
import { fieldNames, formsAt, inside, neededNames } from './schema-walk.ts'
import { unknownName } from './unknown-name.ts'
import { valueAt } from './value-at.ts'

/** Fields that a group does not have, each with the name that was probably meant. */
export function unknownFields(
  { schema, value }: Question,
  keys: readonly string[],
  path: FieldSteps,
): readonly Finding[] {
  const names = fieldNames(meant(formsAt(schema, path), valueAt(value, path)))
  const known = names.filter((name) => !keys.includes(name))
  return keys.slice(0, mostFindings + 1).map((field) => ({
    fault: unknownName(field, known, {
      misspelt: (suggestion) => ({ code: 'misspelt-field', facts: { field, suggestion } }),
      unknown: (names) => ({ code: 'unknown-field', facts: { field, known: names } }),
    }),
    path: [...path, field],
    ofName: true,
  }))
}

/** Of several groups, those that were meant: by their telling word, then by the fields that they need. A base fee has no tiers to suggest. */
function meant(found: Forms, value: unknown): Forms {
  const fields = groupOf(value)
  const told = narrowed(found, (form, name) => tells(form, name, fields[name]))
  return narrowed(told, (_, name) => name in fields)
}

type Forms = readonly z.core.$ZodTypes[]

/** The forms all of whose needed fields fit; all forms if none does. */
function narrowed(found: Forms, fits: (form: z.core.$ZodTypes, name: string) => boolean): Forms {
  const fitting = found.filter((form) => neededNames(form).every((name) => fits(form, name)))
  return fitting.length > 0 ? fitting : found
}

/** Whether what was written is one of the words that a field allows, if it allows only some. */
function tells(form: z.core.$ZodTypes, name: string, written: unknown): boolean {
  // A set can be asked for anything; its type is only about what is in it.
  return inside(form, name).some(({ _zod: { values } }) => !values || values.has(written as string))
}
