import {
  bill,
  moneySnapshot,
  type Bill,
  type FigureId,
  type Step,
} from '@contract-playbook/billing'
import { languages, locales } from '@contract-playbook/language'
import { describe, expect, test } from 'vitest'
import { example, exampleIds } from './example.ts'

const parts = ['net', 'tax', 'gross'] as const

/** Every figure of a bill with the amount that it shows. */
function figuresOf(value: Bill): { figure: FigureId; amount: string }[] {
  const amounts = (prefix: string, row: Bill['totals']) =>
    parts.map((part) => ({
      // Built from the parts that the type allows.
      figure: `${prefix}/${part}` as FigureId,
      amount: moneySnapshot(row[part]).amount,
    }))
  return [
    ...amounts('total', value.totals),
    ...value.invoices.flatMap((invoice) => amounts(`invoice/${invoice.id}`, invoice)),
    ...Array.from(value.ledger.lines()).flatMap((line) => amounts(`line/${line.id}`, line)),
  ]
}

const all = (step: Step): Step[] => [step, ...step.children.flatMap(all)]

describe.each(exampleIds)('%s', (id) => {
  const { terms, headcount } = example(id)
  const { value } = bill(terms, headcount)
  if (value === undefined) throw new Error(`${id} is not billed.`)

  test('every figure is explained, and the explanation ends at the figure', () => {
    const ends = figuresOf(value).map(({ figure }) => {
      const step = value.explain(figure)
      return { figure, amount: step?.value.kind === 'money' ? step.value.amount : undefined }
    })
    expect(ends).toEqual(figuresOf(value))
  })

  test.each(locales)('every step of every line can be said in %s', (locale) => {
    const language = languages[locale]
    const lines = Array.from(value.ledger.lines(), (line) => value.explain(`line/${line.id}/gross`))
    const steps = lines.flatMap((step) => (step === undefined ? [] : all(step)))
    const unsaid = steps.filter((step) => {
      const { what, amount } = language.step(step)
      return (
        what.trim() === '' || amount.trim() === '' || /undefined|NaN|\[object/.test(what + amount)
      )
    })
    expect(unsaid.map(({ id, code }) => `${code}: ${id}`)).toEqual([])
    expect(steps.length).toBeGreaterThan(lines.length)
  })
})
