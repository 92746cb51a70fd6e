import { policyNames } from '@contract-playbook/billing'
import { describe, expect, test } from 'vitest'
import { moneyOf } from '../examples/worked-bill.ts'
import { locales } from '@contract-playbook/language'
import { allSteps } from './all-steps.fixture.ts'
import { baseTerms, policyFiles, policyOf, policyOrder } from './policies.ts'
import { statedTerms } from './stated-terms.ts'
import { workedPolicy } from './worked-policy.ts'

const inOrder = Object.values(policyOrder).flatMap((sections) => Object.values(sections).flat())

test('every policy that an explanation can name has its file', () => {
  expect(policyNames.filter((name) => !policyFiles.includes(name))).toEqual([])
})

test('every file stands once in the order of the pages, and nothing else does', () => {
  expect(inOrder.toSorted()).toEqual(policyFiles.toSorted())
})

/** What a contract does where it says nothing else: the step is there, its rule is not worth a name. */
const unnamed = ['basis/daily', 'pricing/graduated', 'rounding/line', 'stubs/prorated']

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
    expect(new Set(amounts).size).toBe(1)
  })

  test('is stated in the terms of its example', () => {
    expect(statedTerms(worked.scenario.terms, clause)).not.toBe('')
  })

  test.runIf(policyNames.some((one) => one === name) && !unnamed.includes(name))(
    'is named where it decides',
    () => {
      expect(allSteps(worked.step).map(({ policy }) => policy)).toContain(name)
    },
  )
})

test('the contract of the examples has one price, so that each of them shows one rule', () => {
  expect(baseTerms).toMatchObject({ charges: { users: { tiers: [{ from: 1 }] } } })
})
