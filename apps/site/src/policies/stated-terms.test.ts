import { expect, test } from 'vitest'
import { workedPolicy } from './worked-policy.ts'
import { statedTerms } from './stated-terms.ts'

const { terms } = workedPolicy('proration/cut-off', 'en').scenario

test('a field stands under its groups, as a person would write it', () => {
  expect(statedTerms(terms, ['charges.users.joiners', 'billing.periods'])).toBe(
    [
      'charges:',
      '  users:',
      '    joiners: { policy: cut-off, day: 15 }',
      'billing:',
      '  periods: calendar',
      '',
    ].join('\n'),
  )
})

test('a field that the terms do not have is an error', () => {
  expect(() => statedTerms(terms, ['charges.users.ceiling'])).toThrow('charges.users.ceiling')
})
