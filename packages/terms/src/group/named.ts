import * as z from 'zod/mini'
import { rejecting } from '../leaf/rule.ts'

/** Most entries of a map and items of a list: far above any contract, low enough to stay quick. */
export const mostEntries = 500

/** How many entries a map, or items a list may have. */
export function sized(minimum: number, limit: number): z.core.$ZodCheck<object> {
  return rejecting((entries) => {
    const count = Object.keys(entries).length
    if (count < minimum) return { code: 'too-few', facts: { minimum } }
    return count > limit ? { code: 'too-many', facts: { limit, count } } : undefined
  })
}

/** At least one entry, each under its own key; the listed order is kept. */
export function named<K extends z.core.$ZodRecordKey, V extends z.core.$ZodType>(key: K, value: V) {
  return z.record(key, value).check(sized(1, mostEntries))
}

/** A list of one or more items. */
export function list<V extends z.core.$ZodType>(item: V) {
  return z.array(item).check(sized(1, mostEntries))
}

/** A list of different words; a word twice is a slip of the pen. */
export function distinctList<V extends z.core.$ZodType<string>>(item: V) {
  return list(item).check(
    rejecting((items: readonly string[]) => {
      const repeated = items.find((value, index) => items.indexOf(value) !== index)
      return repeated === undefined
        ? undefined
        : { code: 'repeated-item', facts: { written: repeated } }
    }),
  )
}
