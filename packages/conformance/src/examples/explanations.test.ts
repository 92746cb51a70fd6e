import { languages, locales } from '@contract-playbook/language'
import { describe, expect, test } from 'vitest'
import { exampleBill, figuresOf, stepsOf } from './example-bill.ts'
import { example, exampleIds } from './example.ts'

describe.each(exampleIds)('%s', (id) => {
  const { terms } = example(id)
  const value = exampleBill(id)

  test('every figure is explained, and the explanation ends at the figure', () => {
    const ends = figuresOf(value).map(({ figure }) => {
      const step = value.explain(figure)
      return { figure, amount: step?.value.kind === 'money' ? step.value.amount : undefined }
    })
    expect(ends).toEqual(figuresOf(value))
  })

  test('no amount is a bare number: each has a reason below it or a formula', () => {
    const amounts = figuresOf(value).filter(({ amount }) => Number(amount) !== 0)
    const bare = amounts.filter(({ figure }) => {
      const step = value.explain(figure)
      return step?.formula === undefined && (step?.children.length ?? 0) === 0
    })
    expect(bare.map(({ figure }) => figure)).toEqual([])
  })

  test.each(locales)('every step can be said in %s', (locale) => {
    const language = languages[locale]
    const unsaid = stepsOf(value).filter((step) => {
      const { what, how = '-', rule = '-', amount } = language.step(step, terms)
      const texts = [what, how, rule, amount]
      return texts.some((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text))
    })
    expect(unsaid.map(({ id: step, code }) => `${code}: ${step}`)).toEqual([])
  })
})
