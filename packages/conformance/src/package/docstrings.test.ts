import { describe, expect, test } from 'vitest'
import { doorExports } from './door-exports.ts'
import { published } from './packed.ts'

/** A sentence at least: a word or two repeat the name. */
const isSaid = (text: string): boolean => /\S+\s+\S+\s+\S+.*[.)]$/s.test(text)

describe.each(published)('the door of %s', (name) => {
  const exports = doorExports(name)
  const wanting = (says: (text: string) => boolean, of = exports): string[] =>
    of.filter((one) => !says(one.says)).map((one) => `${one.name}: ${one.says || 'no docstring'}`)

  test('says of each name what it is, in whole sentences', () => {
    expect(exports.length).toBeGreaterThan(20)
    expect(wanting(isSaid)).toEqual([])
  })

  test('says in which unit a bigint counts', () => {
    const counting = exports.filter(({ hasBigint }) => hasBigint)
    expect(wanting((text) => /units?\b/i.test(text), counting)).toEqual([])
  })

  test('says what throws, and when', () => {
    const throwing = exports.filter(({ throws }) => throws)
    expect(wanting((text) => /\bthrows?\b/i.test(text), throwing)).toEqual([])
  })
})
