import { policyNames } from '@contract-playbook/billing'
import { describe, expect, test } from 'vitest'
import { moneyOf } from '../examples/worked-bill.ts'
import { locales } from '@contract-playbook/language'
import { allSteps } from './all-steps.fixture.ts'
import { policyFiles, policyOf, policyOrder } from './policies.ts'
import { isPolicy, policyName } from './policy-name.ts'
import { statedTerms } from './stated-terms.ts'
import { workedPolicy } from './worked-policy.ts'

const inOrder = Object.values(policyOrder).flatMap((sections) => Object.values(sections).flat())

test('every policy that an explanation can name has its file', () => {
  expect(policyNames.filter((name) => !policyFiles.includes(name))).toEqual([])
})

test('every file stands once in the order of the pages, and nothing else does', () => {
  expect(inOrder.toSorted()).toEqual(policyFiles.toSorted())
})

describe.each(policyFiles)('%s', (name) => {
  const { cases, clause, example } = policyOf(name)
  const worked = workedPolicy(name, 'en')

  test('comes to what was worked out by hand', () => {
    expect(moneyOf(worked.step).amount).toBe(example.expected)
    const others = cases.map((_, place) => moneyOf(workedPolicy(name, 'en', place).step).amount)
    expect(others).toEqual(cases.map(({ expected }) => expected))
  })

  test('comes to the same in every language', () => {
    const amounts = locales.map((locale) => moneyOf(workedPolicy(name, locale).step).amount)
    expect(new Set(amounts)).toEqual(new Set([example.expected]))
  })

  test('is stated in the terms of its example', () => {
    expect(statedTerms(worked.scenario.terms, clause)).not.toBe('')
  })

  test('is called by one name', () => {
    expect(policyOf(name).name === undefined).toBe(isPolicy(name))
    expect(locales.map((locale) => policyName(name, locale))).not.toContain('')
  })
})

/** What a contract does where it says nothing else: explanations show the step and do not name the rule. */
const usual = ['basis/daily', 'pricing/graduated', 'rounding/line', 'stubs/prorated']

test.each(policyNames.filter((name) => !usual.includes(name)))(
  '%s is named where it decides',
  (name) => {
    const { step } = workedPolicy(name, 'en')
    expect(allSteps(step).map(({ policy }) => policy)).toContain(name)
  },
)
