import * as z from 'zod/mini'

type Shape = Readonly<Record<string, z.core.$ZodType>>

/** A group of fields that may each be absent: the contract does not say. */
export function group<const S extends Shape>(shape: S) {
  return z.strictObject(sometimes(shape))
}

/** The same fields, each of which may be absent. */
export function sometimes<const S extends Shape>(shape: S) {
  const optional = Object.entries(shape).map(([name, schema]) => [name, z.exactOptional(schema)])
  // fromEntries forgets the names; every schema is wrapped in the same way.
  return Object.fromEntries(optional) as { [K in keyof S]: z.ZodMiniExactOptional<S[K]> }
}
