import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { referenceEntries } from './reference-entries.ts'

const repository = mkdtempSync(join(tmpdir(), 'reference-'))

const files = {
  'packages/terms/tsconfig.json': `{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true, "strict": true, "types": [] } }`,
  'packages/terms/package.json': `{ "type": "module" }`,
  'packages/billing/package.json': `{ "type": "module" }`,
  'packages/terms/src/index.ts': `
    export type { Day, Terms, Way } from './leaf/day.ts'
    export { lastDay, limit } from './limit.ts'`,
  'packages/terms/src/leaf/day.ts': `
    declare const brand: unique symbol
    declare namespace z { type $brand<T extends string> = { [brand]: T }; type output<S extends { is: unknown }> = S['is'] }
    /** A day. */
    export type Day = string & z.$brand<'Day'>
    /** One way, or the other. */
    export type Way = { by: 'foot'; at?: Day } | { by: 'car' }
    declare const schema: { is: {
      /** When it
       * begins. */
      first: Day
      sites: Record<string, { open?: boolean; ways: Way[] }>
      none?: ('a' | { rate: string })[]
    } }
    /** All of it. */
    export type Terms = z.output<typeof schema>`,
  'packages/terms/src/limit.ts': `
    import type { Day } from './leaf/day.ts'
    /** Most of them. */
    export const limit = 12
    /**
     * The last \`Day\`,
     * *inclusive*.
     *
     * Throws when there is none.
     * @source ISO 8601
     */
    export function lastDay(of: readonly Day[], from = 0): Day {
      // Day is no link in a comment
      return of[from]!
    }`,
  'packages/billing/src/index.ts': `export { price } from './exact/price.ts'`,
  'packages/billing/src/exact/price.ts': `
    import type { Day } from '../../../terms/src/index.ts'
    export const price = (on: Day): bigint => BigInt(on.length)`,
}

let entries: ReadonlyMap<string, ReturnType<typeof referenceEntries>[number]>

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, file)), { recursive: true })
    writeFileSync(join(repository, file), text)
  }
  entries = new Map(referenceEntries(repository).map((entry) => [entry.id, entry]))
})

afterAll(() => {
  rmSync(repository, { recursive: true, force: true })
})

describe('the reference of two small packages', () => {
  const code = (id: string) =>
    entries
      .get(id)
      ?.code.map(({ text, to }) => (to ? `[${text}]` : text))
      .join('')

  test('holds what the doors export, in their order, and nothing else', () => {
    expect([...entries.keys()]).toEqual([
      'terms/Day',
      'terms/Terms',
      'terms/Way',
      'terms/lastDay',
      'terms/limit',
      'billing/price',
    ])
  })

  test('tells where each comes from', () => {
    const told = [...entries.values()].map(({ file, group, kind, line }) => [
      group,
      kind,
      file,
      line,
    ])
    expect(told).toEqual([
      ['terms/leaf', 'type', 'packages/terms/src/leaf/day.ts', 5],
      ['terms/leaf', 'type', 'packages/terms/src/leaf/day.ts', 16],
      ['terms/leaf', 'type', 'packages/terms/src/leaf/day.ts', 7],
      ['terms/limit', 'function', 'packages/terms/src/limit.ts', 12],
      ['terms/limit', 'value', 'packages/terms/src/limit.ts', 4],
      ['billing/exact', 'function', 'packages/billing/src/exact/price.ts', 3],
    ])
  })

  test('shows a function without its body, types of the doors as links', () => {
    expect(code('terms/lastDay')).toBe('function lastDay(of: readonly [Day][], from = 0): [Day]')
  })

  test('shows a value by its type', () => {
    expect(code('terms/limit')).toBe('const limit: 12')
    expect(code('billing/price')).toBe('const price: (on: [Day]) => bigint')
  })

  test('shows a type as it is written', () => {
    expect(code('terms/Way')).toBe("type Way = { by: 'foot'; at?: [Day] } | { by: 'car' }")
  })

  test('writes out what a schema infers, and names what has a name', () => {
    expect(code('terms/Terms')).toBe(`type Terms = {
  /** When it begins. */
  first: [Day]
  sites: Record<string, { open?: boolean; ways: [Way][] }>
  none?: ('a' | { rate: string })[]
}`)
  })

  test('keeps paragraphs and tags of a docstring apart', () => {
    expect(entries.get('terms/lastDay')).toMatchObject({
      says: ['The last `Day`, *inclusive*.', 'Throws when there is none.'],
      tags: [{ tag: 'source', text: 'ISO 8601' }],
    })
    expect(entries.get('billing/price')).toMatchObject({ says: [], tags: [] })
  })
})

test('a door that exports nothing is a mistake', () => {
  expect(() => referenceEntries(join(repository, 'nowhere'))).toThrow('exports nothing')
})
