import { fieldCatalogue, type FieldPath } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { languages } from '../languages.ts'
import { locales } from '../locale.ts'
import type { CalculatorWords } from './calculator-english.ts'

const choices: readonly (readonly [FieldPath, keyof CalculatorWords['form']])[] = [
  ['billing.issued', 'issuedChoices'],
  ['billing.periods', 'periodsChoices'],
  ['charges.*.tiersAcross', 'tiersAcrossChoices'],
  ['charges.*.per', 'feePerChoices'],
  ['charges.*.leavers.policy', 'partMonthChoices'],
]

// The form offers what has a word: a choice without one could not be made, one too many would be refused.
describe.each(locales)('the calculator offers the choices of the terms: %s', (locale) => {
  test.each(choices)('%s', (path, table) => {
    const field = fieldCatalogue.find((one) => one.path === path)
    const words = languages[locale].words.calculator.form[table]
    expect(Object.keys(words).toSorted()).toEqual(field?.choices?.toSorted())
  })

  test('joiners have the choices of leavers, but for a high-water mark', () => {
    const field = fieldCatalogue.find((one) => one.path === 'charges.*.joiners.policy')
    const { partMonthChoices } = languages[locale].words.calculator.form
    const { 'high-water-mark': _, ...forJoiners } = partMonthChoices
    expect(Object.keys(forJoiners).toSorted()).toEqual(field?.choices?.toSorted())
  })
})
