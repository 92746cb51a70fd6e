import { describe, expect, test } from 'vitest'
import type { Explained } from '../examples/explained.ts'
import { locales } from '@contract-playbook/language'
import { allSteps } from './all-steps.fixture.ts'
import { policyFiles, policyOf, policyOrder } from './policies.ts'
import { namedPolicies, policyName } from './policy-name.ts'
import { statedTerms } from './stated-terms.ts'
import { workedPolicy } from './worked-policy.ts'

const inOrder = Object.values(policyOrder).flatMap((sections) => Object.values(sections).flat())

test('every policy that an explanation can name has its file', () => {
  expect(namedPolicies.filter((name) => !policyFiles.includes(name))).toEqual([])
})

test('every file stands once in the order of the pages, and nothing else does', () => {
  expect(inOrder.toSorted()).toEqual(policyFiles.toSorted())
})

/** An amount of money, or a count. */
const shown = ({ value }: Explained) =>
  value.kind === 'money' ? value.amount : value.kind === 'count' ? String(value.count) : ''

describe.each(policyFiles)('%s', (name) => {
  const { cases, clause, example } = policyOf(name)
  const worked = workedPolicy(name, 'en')

  test('comes to what was worked out by hand', () => {
    expect(shown(worked.step)).toBe(example.expected)
    const others = cases.map((_, place) => shown(workedPolicy(name, 'en', place).step))
    expect(others).toEqual(cases.map(({ expected }) => expected))
  })

  test('comes to the same in every language', () => {
    const amounts = locales.map((locale) => shown(workedPolicy(name, locale).step))
    expect(new Set(amounts)).toEqual(new Set([example.expected]))
  })

  test('is stated in the terms of its example', () => {
    expect(statedTerms(worked.scenario.terms, clause)).not.toBe('')
  })

  test('is called by one name', () => {
    expect(policyOf(name).name === undefined).toBe(namedPolicies.includes(name))
    expect(locales.map((locale) => policyName(name, locale))).not.toContain('')
  })
})

/** What a contract does where it says nothing else: explanations show the step and do not name the rule. */
const usual = ['basis/daily', 'pricing/graduated', 'rounding/line', 'stubs/prorated']

test.each(namedPolicies.filter((name) => !usual.includes(name)))(
  '%s is named where it decides',
  (name) => {
    const { step } = workedPolicy(name, 'en')
    expect(allSteps(step).map(({ policy }) => policy)).toContain(name)
  },
)
