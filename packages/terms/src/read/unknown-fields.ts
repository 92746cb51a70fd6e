import type * as z from 'zod/mini'
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
  const known = fieldNames(meant(formsAt(schema, path), valueAt(value, path)))
  return keys.map((field) => ({
    fault: unknownName(field, known, {
      misspelt: (suggestion) => ({ code: 'misspelt-field', facts: { field, suggestion } }),
      unknown: (names) => ({ code: 'unknown-field', facts: { field, known: names } }),
    }),
    path: [...path, field],
    ofName: true,
  }))
}

/** Of several groups, those whose telling word is the one that was written: a base fee has no tiers to suggest. */
function meant(found: readonly z.core.$ZodTypes[], value: unknown): readonly z.core.$ZodTypes[] {
  const fields = groupOf(value)
  const fitting = found.filter((form) =>
    neededNames(form).every((name) => {
      const words = inside(form, name).map(({ _zod }) => _zod.values)
      // A set can be asked for anything; its type is only about what is in it.
      return words.some((of) => of === undefined || of.has(fields[name] as string))
    }),
  )
  return fitting.length > 0 ? fitting : found
}
