import type { Cause } from './cause.ts'
import type { CauseOf } from './cause-fields.ts'
import { isSameValue } from './same-value.ts'

/** Which scenario each cause takes its fields from. */
export type Takes = (cause: CauseOf) => 'from' | 'to'

/** A field of which two scenarios say different things. */
export interface DifferingField {
  readonly field: string
  readonly cause: Cause
}

type CauseOfField = (field: string) => CauseOf

/** Every field of two records, each from the one that its cause takes; a field that it does not have there is left out. */
export function mixedFields<T extends object>(
  from: T,
  to: T,
  causeOf: CauseOfField,
  takes: Takes,
): T {
  const sides = { from: fieldsOf(from), to: fieldsOf(to) }
  const fields = fieldNames(from, to).flatMap((field) => {
    const value = sides[takes(causeOf(field))][field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries(fields) as unknown as T // every field is that of one of the two
}

const fieldsOf = (record: object): Readonly<Record<string, unknown>> => ({ ...record })

export const fieldNames = (from: object, to: object): string[] => [
  ...new Set([...Object.keys(from), ...Object.keys(to)]),
]

/** The fields that differ and have a part in some amount. */
export function differingFields(from: object, to: object, causeOf: CauseOfField): DifferingField[] {
  const [before, after] = [fieldsOf(from), fieldsOf(to)]
  return fieldNames(from, to).flatMap((field) => {
    const cause = causeOf(field)
    return cause === 'none' || isSameValue(before[field], after[field]) ? [] : [{ field, cause }]
  })
}

/** The same fields below a path. */
export const below = (path: string, fields: readonly DifferingField[]): DifferingField[] =>
  fields.map(({ field, cause }) => ({ field: `${path}.${field}`, cause }))
