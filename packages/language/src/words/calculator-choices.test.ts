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
  ['charges.*.joiners.policy', 'partMonthChoices'],
  ['charges.*.leavers.policy', 'partMonthChoices'],
]

// The form offers what has a word: a choice without one could not be made, one too many would be refused.
describe.each(locales)('the calculator offers the choices of the terms: %s', (locale) => {
  test.each(choices)('%s', (path, table) => {
    const field = fieldCatalogue.find((one) => one.path === path)
    const words = languages[locale].words.calculator.form[table]
    expect(Object.keys(words).toSorted()).toEqual(field?.choices?.toSorted())
  })
})
