import { describe, expect, test } from 'vitest'
import { issuesAfter } from '../../testing/issues-after.ts'
import { wideTerms } from '../../testing/wide-terms.ts'
import { readTerms } from './read-terms.ts'

describe('the wide sample', () => {
  test('contradicts itself nowhere', () => {
    expect(readTerms(wideTerms).issues).toEqual([])
  })

  test.each([
    { part: 'cc-300: 33.34', by: 'cc-300: 33.33', issue: 'cost-centres-sum sites.sha.costCentres' },
    {
      part: 'cc-300: 33.34',
      by: 'cc-300: 33.34000001',
      issue: 'cost-centres-sum sites.sha.costCentres',
    },
    {
      part: 'charges: [users, base]',
      by: 'charges: [users, bse]',
      issue: 'misspelt-charge commitments.least.charges.1',
    },
    {
      part: 'charges: [users, base]',
      by: 'charges: [cables]',
      issue: 'unknown-charge commitments.least.charges.0',
    },
    {
      part: '  least:',
      by: '  devices:',
      issue: 'commitment-named-as-charge commitments.devices',
    },
    { part: 'of: EUR', by: 'of: CNY', issue: 'rate-of-own-currency exchangeRates.0.of' },
    {
      part: 'exchangeRates: [',
      by: 'exchangeRates: [{ of: EUR, on: 2027-01-15, rate: 7.8 }, ',
      issue: 'repeated-rate exchangeRates.1.on',
    },
    { part: 'cap: 3', by: 'cap: -0.01', issue: 'cap-below-floor uplift.cap' },
    {
      part: 'later: [',
      by: 'later: [{ from: 2029-01-01, rate: 9 }, ',
      issue: 'day-order charges.users.vat.later.1.from',
    },
    {
      part: 'commitments.least.amount:',
      by: 'commitments.most.amount:',
      issue: 'unknown-clause-path clauses.commitments.most.amount',
    },
  ])('$by: $issue', ({ part, by, issue }) => {
    const text =
      part === '  least:'
        ? wideTerms.replace('commitments.least.', 'commitments.devices.')
        : wideTerms
    expect(issuesAfter(text, part, by).map((found) => found.split(': ')[0])).toEqual([issue])
  })

  test.each([
    { part: 'cap: 3', by: 'cap: 0' },
    { part: 'cap: 3', by: 'cap: 0.00' },
    { part: 'cc-300: 33.34', by: 'cc-300: 33.340' },
    {
      part: 'exchangeRates: [',
      by: 'exchangeRates: [{ of: EUR, on: 2027-01-16, rate: 7.8 }, { of: USD, on: 2027-01-15, rate: 7 }, ',
    },
  ])('$by contradicts nothing', ({ part, by }) => {
    expect(issuesAfter(wideTerms, part, by)).toEqual([])
  })
})
