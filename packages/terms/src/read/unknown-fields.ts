import type { FieldSteps, Finding } from './finding.ts'
import type { Question } from './question.ts'
import { fieldNames, formsAt } from './schema-walk.ts'
import { unknownName } from './unknown-name.ts'

/** Fields that a group does not have, each with the name that was probably meant. */
export function unknownFields(
  { schema }: Question,
  keys: readonly string[],
  path: FieldSteps,
): readonly Finding[] {
  const known = fieldNames(formsAt(schema, path))
  return keys.map((field) => ({
    fault: unknownName(field, known, {
      misspelt: (suggestion) => ({ code: 'misspelt-field', facts: { field, suggestion } }),
      unknown: (names) => ({ code: 'unknown-field', facts: { field, known: names } }),
    }),
    path: [...path, field],
    ofName: true,
  }))
}
