import { billingIssueCodes, type StepCode, stepCodes } from '@contract-playbook/billing'
import { languages, locales, type Language } from '@contract-playbook/language'
import {
  fieldCatalogue,
  termsIssueCodes,
  type Issue,
  type TermsIssueCode,
} from '@contract-playbook/terms'
import { issueGallery } from '@contract-playbook/terms/testing'
import { describe, expect, test } from 'vitest'
import { kindsOfSteps } from '../examples/example-bill.ts'
import { billingSamples } from './billing-samples.ts'

/** The same thing said by every language. */
const said = (say: (language: Language) => string): string[] =>
  locales.map((locale) => say(languages[locale]))

/** Said at all, in whole words, and by each language in its own. */
function expectOwnWords(texts: readonly string[]): void {
  expect(
    texts.filter((text) => text.trim() === '' || /undefined|NaN|\[object|\$\{/.test(text)),
  ).toEqual([])
  expect(new Set(texts).size).toBe(locales.length)
}

/** A finding of terms as a reader meets it, from a file that is wrong in just that way. */
function met(code: TermsIssueCode): Issue {
  const entry = issueGallery.find((one) => one.code === code)
  const issue = entry?.meet().issues.find((one) => one.code === code)
  if (issue === undefined) throw new Error(`No example of ${code} in the gallery of terms.`)
  return issue
}

const findings: readonly { code: string; issue: () => Issue }[] = [
  ...termsIssueCodes.map((code) => ({ code, issue: () => met(code) })),
  ...billingIssueCodes.map((code) => ({
    code,
    issue: (): Issue => ({ kind: 'issue', code, facts: { ...billingSamples[code] } }),
  })),
]

describe.each(findings)('$code', ({ issue }) => {
  test('is said in three languages', () => {
    expectOwnWords(said((language) => language.issue(issue()).message))
  })

  test('comes with a remedy in three languages', () => {
    expectOwnWords(said((language) => language.issue(issue()).remedy))
  })
})

/** Steps that the examples of single policies show, and no whole contract among the examples. */
const shownByPoliciesOnly: readonly StepCode[] = [
  'allocation',
  'average-days',
  'basis',
  'cap',
  'committed-amount',
  'conversion',
  'counted-lines',
  'free-months',
  'high-water-mark',
  'included',
  'net-of-gross',
  'one-off',
  'packages',
  'price-index',
  'price-ramp',
  'ratchet',
  'rounding-line',
  'stair-step',
  'tax-of-gross',
  'tier-flat',
  'tolerance',
  'true-up',
  'whole-period',
  'worked-amount',
]

describe('steps', () => {
  const kinds = kindsOfSteps()

  test('the examples show every kind of step, but for those that no example has yet', () => {
    expect(stepCodes.filter((code) => !kinds.has(code)).toSorted()).toEqual(shownByPoliciesOnly)
  })

  // A charge on an invoice is called as the contract calls it, whoever reads.
  const own = [...kinds].filter(([code]) => code !== 'charge-on-invoice')

  test.each(own)('%s is said in three languages', (_, step) => {
    expectOwnWords(said((language) => language.step(step).what))
  })
})

test('every field of the catalogue is labelled in three languages', () => {
  const labels = fieldCatalogue.map(({ path }) => said((language) => language.field(path).label))
  const missing = labels.filter((texts) =>
    texts.some((text) => text.trim() === '' || text.includes('*')),
  )
  expect(missing).toEqual([])
  // A few words are the same in two of the languages (“Email”, “Escalation”), hardly any in all three.
  const chinese = labels.filter(([, text]) => !/\p{Script=Han}/u.test(text ?? ''))
  expect(chinese).toEqual([])
})
