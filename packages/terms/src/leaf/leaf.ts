import * as z from 'zod/mini'

/** What one field holds: decides how it is entered, shown and explained. */
export type FieldKind =
  | 'text'
  | 'date'
  | 'month-day'
  | 'month'
  | 'time'
  | 'time-zone'
  | 'amount'
  | 'percent'
  | 'rate'
  | 'count'
  | 'choice'
  | 'true-or-false'
  | 'currency'
  | 'country'
  | 'language'
  | 'site'
  | 'unit'
  | 'charge'
  | 'index'

/** What a number of a field counts; `currency` is the contract's own, `unit` the charge's (users, devices). */
export type FieldUnit =
  | 'currency'
  | 'percent'
  | 'per-mille'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'mbps'
  | 'millisecond'
  | 'unit'
  | 'digit'

/** What is said of a leaf wherever it is used. */
export interface LeafFacts {
  kind: FieldKind
  unit?: FieldUnit
  /** Least and most of a whole number, both allowed. */
  bounds?: { minimum: number; maximum: number }
}

/** The leaves of the schema and what each holds; the catalogue and the JSON Schema are checked and made with it. */
export const leaves = z.registry<LeafFacts>()

/** Names what a schema holds. */
export function leaf<S extends z.core.$ZodType>(
  schema: S,
  kind: FieldKind,
  unit?: FieldUnit,
  bounds?: LeafFacts['bounds'],
): S {
  leaves.add(schema, { kind, ...(unit && { unit }), ...(bounds && { bounds }) })
  return schema
}
