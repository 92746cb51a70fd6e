import { examples } from '@contract-playbook/terms/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { files, read } from '../repository.ts'
import { type Law, lawsOf } from './laws.ts'

/** How many examples every law is tried on by `npm test`. */
const least = 200

const laws = files()
  .filter((file) => /^(?:apps|packages)\/[^/]+\/(?:src|testing|browser)\/.*\.tsx?$/.test(file))
  .filter((file) => !file.startsWith('packages/conformance/src/guards/'))
  .map((file) => ({ file, text: read(file) }))
  .filter(({ text }) => text.includes('fast-check'))
  .flatMap(({ file, text }) => lawsOf(file, text))

const told = ({ file, line, asks }: Law): string => `${file}:${line} asks for ${asks}`

/** Nothing, more examples than every law gets, or a number that a table of laws brings; never parameters of its own. */
const mayAsk = ({ asks = 'examples(tries)' }: Law): boolean => {
  const number = /^examples\((\w+)\)$/.exec(asks)?.[1]?.replaceAll('_', '')
  return number !== undefined && (!/^\d/.test(number) || Number(number) > least)
}

describe(`every law is tried on ${least} examples or more`, () => {
  test('unless it says otherwise', () => {
    expect(fc.readConfigureGlobal().numRuns).toBeGreaterThanOrEqual(least)
  })

  test('and none says fewer, or sets anything else for itself', () => {
    expect(laws.filter((law) => !mayAsk(law)).map(told)).toEqual([])
  })

  test('a smaller number that is asked for changes nothing, a larger one does', () => {
    expect(examples(1).numRuns).toBeGreaterThanOrEqual(least)
    expect(examples(1_000_000).numRuns).toBe(1_000_000)
  })

  test.each(files().filter((file) => /^(?:apps|packages)\/[^/]+\/package\.json$/.test(file)))(
    '%s runs its tests with the settings that say so',
    (file) => {
      const { scripts }: { scripts: Record<string, string> } = JSON.parse(read(file))
      for (const name of ['test', 'quick'])
        expect(scripts[name] ?? 'vitest.config.mjs', name).toContain('vitest.config.mjs')
    },
  )
})

const billing = laws.filter(({ file }) => file.startsWith('packages/billing/'))

test(`packages/billing states ${billing.length} laws, at least thirty`, () => {
  expect(billing.length).toBeGreaterThanOrEqual(30)
})

test.each([
  { written: 'fc.assert(fc.property(a, b))', allowed: true },
  { written: 'fc.assert(fc.property(a, b), examples(1_000))', allowed: true },
  { written: 'fc.assert(fc.property(a, b), examples(tries))', allowed: true },
  { written: 'fc.assert(fc.property(a, b), examples(200))', allowed: false },
  { written: 'fc.assert(fc.property(a, b), { numRuns: 1000 })', allowed: false },
  { written: 'fc.assert(fc.property(a, b), { ...examples(300), seed: 1 })', allowed: false },
  { written: 'assert(property(a, b), few)', allowed: false },
])('$written is allowed: $allowed', ({ written, allowed }) => {
  const found = lawsOf('x.prop.test.ts', `// fc.assert(a, b)\n${written}`)
  expect(found).toHaveLength(1)
  expect(found.every(mayAsk)).toBe(allowed)
})
