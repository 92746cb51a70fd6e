import type { ContractTerms } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { namedFacts } from './named-facts.ts'

const terms = {
  schema: 'contract-playbook/terms/1',
  currency: 'CNY',
  term: { first: '2027-01-01', last: '2027-12-31' },
  sites: { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } },
  charges: { users: { kind: 'base-fee', label: 'User fee', price: '1' } },
  commitments: {
    users: { kind: 'minimum', label: 'Yearly minimum', amount: '1', window: 'quarter' },
    top: { kind: 'maximum', amount: '1', window: 'quarter' },
  },
} as unknown as ContractTerms

test.each([
  [
    { site: 'sha', to: 'suz' },
    { site: 'Shanghai', to: 'Suzhou' },
  ],
  [{ charge: 'users' }, { charge: 'User fee' }],
  [{ commitment: 'users' }, { commitment: 'Yearly minimum' }],
  // A true-up has its commitment's name, even where a charge has the same key; a rounding has none.
  [
    { charge: 'users', of: 'commitment' },
    { charge: 'Yearly minimum', of: 'commitment' },
  ],
  [
    { charge: 'users', of: 'rounding' },
    { charge: 'users', of: 'rounding' },
  ],
  [
    { commitment: 'top', site: 'bjs', charge: 'base', to: 3 },
    { commitment: 'top', site: 'bjs', charge: 'base', to: 3 },
  ],
  // Every object has these, and no contract lists them here.
  [
    { site: 'constructor', to: 'valueOf', charge: 'toString' },
    { site: 'constructor', to: 'valueOf', charge: 'toString' },
  ],
])('%o is told as %o', (facts, told) => {
  expect(namedFacts(facts, terms)).toEqual(told)
})

test('a contract without commitments names none, and without a contract nothing is named', () => {
  const { commitments: _, ...without } = terms
  const facts = { commitment: 'users' }
  expect(namedFacts(facts, { ...without, commitments: 'none' })).toEqual(facts)
  expect(namedFacts({ site: 'sha' }, undefined)).toEqual({ site: 'sha' })
})
