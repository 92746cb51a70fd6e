import * as fc from 'fast-check'
import type * as z from 'zod/mini'
import { leaves } from '../src/leaf/leaf.ts'
import { arbitraryText, arbitraryWritten } from './arbitrary-leaf.ts'
import { arbitraryRuled } from './arbitrary-ruled.ts'

/** Plain values that have the shape of a schema; what fields say of each other is not looked at. */
export function arbitraryOfSchema(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const ruled = arbitraryRuled.get(schema)
  if (ruled) return ruled
  // Every schema that zod/mini makes is one of its own kinds.
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
      return arbitraryOfSchema(def.innerType)
    case 'union':
      return fc.oneof(...def.options.map(arbitraryOfSchema))
    case 'object':
      return members(def.shape)
    case 'array':
      return items(def.element)
    case 'record':
      return entries(def.keyType, def.valueType)
    case 'pipe':
      return arbitraryWritten[leaves.get(schema)?.kind ?? 'text'] ?? fc.constant('sha')
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'boolean':
      return fc.boolean()
    case 'number':
      return wholeNumber(schema)
    default:
      return arbitraryText
  }
}

/** Small numbers within the bounds of their field. */
function wholeNumber(schema: z.core.$ZodType): fc.Arbitrary<number> {
  const { minimum = 0, maximum = 600 } = leaves.get(schema)?.bounds ?? {}
  return fc.integer({ min: minimum, max: Math.min(maximum, 600) })
}

function members(shape: z.core.$ZodShape): fc.Arbitrary<object> {
  const values = Object.fromEntries(
    Object.entries(shape).map(([name, member]) => [name, arbitraryOfSchema(member)]),
  )
  const requiredKeys = Object.entries(shape).flatMap(([name, member]) =>
    (member as z.core.$ZodTypes)._zod.def.type === 'optional' ? [] : [name],
  )
  return fc.record(values, { requiredKeys, noNullPrototype: true })
}

/** A few different items: lists of words must not repeat any. */
function items(element: z.core.$ZodType): fc.Arbitrary<readonly unknown[]> {
  const one = arbitraryOfSchema(element)
  return fc.uniqueArray(one, {
    minLength: 1,
    maxLength: 3,
    selector: (item) => JSON.stringify(item),
  })
}

function entries(key: z.core.$ZodType, value: z.core.$ZodType): fc.Arbitrary<object> {
  const names = [...(key._zod.values ?? ['sha'])].map(String)
  return fc.record(Object.fromEntries(names.map((name) => [name, arbitraryOfSchema(value)])), {
    noNullPrototype: true,
  })
}
