import { mostEntries } from '../group/named.ts'

/** A map of fields, as opposed to a text, number or list. */
export type Group = Readonly<Record<string, unknown>>

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The group at a name, or an empty one when there is none. */
export function groupOf(value: unknown): Group {
  return isGroup(value) ? value : {}
}

/** The groups of a list, empty where an item is none; nothing when it is not a list, and no more than a list may have. */
export function groupsOf(value: unknown): readonly Group[] {
  return Array.isArray(value) ? value.slice(0, mostEntries).map(groupOf) : []
}

/** The texts of a list, with their positions; nothing when it is not a list, and no more than a list may have. */
export function textsOf(value: unknown): readonly (readonly [number, string])[] {
  if (!Array.isArray(value)) return []
  return value
    .slice(0, mostEntries)
    .flatMap((item: unknown, index) => (typeof item === 'string' ? [[index, item] as const] : []))
}

/** The entries of a map: nothing when it is none, and no more than a map may have. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(groupOf(value)).slice(0, mostEntries)
}
