import { expect, test } from 'vitest'
import { upToDate } from './terms-migration.ts'
import type { Migration } from './terms-migration.ts'

// A made-up history: version 2 renamed `fee` to `price`, version 3 wrote it as text.
const steps: Readonly<Record<number, Migration>> = {
  1: ({ fee, ...terms }) => ({ ...terms, price: fee }),
  2: ({ price, ...terms }) => ({ ...terms, price: String(price) }),
}

const schema = (version: number): string => `contract-playbook/terms/${version}`

test.each([
  { from: 1, terms: { fee: 437 } },
  { from: 2, terms: { price: 437 } },
  { from: 3, terms: { price: '437' } },
])('terms of version $from are brought to version 3, step by step', ({ from, terms }) => {
  const { value, findings } = upToDate({ schema: schema(from), ...terms }, { current: 3, steps })
  expect(findings).toEqual([])
  expect(value).toEqual({ schema: schema(3), price: '437' })
})

test('terms of a later version are left alone and said to be newer', () => {
  const terms = { schema: schema(4), price: '437' }
  const { value, findings } = upToDate(terms, { current: 3, steps })
  expect(value).toBe(terms)
  expect(findings).toMatchObject([
    { fault: { code: 'schema-newer', facts: { written: schema(4) } }, path: ['schema'] },
  ])
})

test.each([
  'acme/1',
  'contract-playbook/terms/0',
  'contract-playbook/terms/1.5',
  'contract-playbook/terms/',
])('%s is no version of these terms', (written) => {
  expect(upToDate({ schema: written }).findings).toMatchObject([
    { fault: { code: 'schema-unknown' } },
  ])
})

test.each([{ title: 'no version' }, { schema: 1 }, null, 'terms', []])(
  '%o is left to the schema',
  (value) => {
    expect(upToDate(value)).toEqual({ value, findings: [] })
  },
)

test('an older version without a step is a mistake of the package', () => {
  expect(() => upToDate({ schema: schema(1) }, { current: 3, steps: {} })).toThrow(
    'No migration from version 1',
  )
})
