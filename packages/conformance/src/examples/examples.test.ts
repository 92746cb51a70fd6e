import { moneySnapshot, type Amounts, type Money } from '@contract-playbook/billing'
import { describe, expect, test } from 'vitest'
import { added, type WorkedLine } from '../worked/worksheet.ts'
import { workedExamples } from '../worked/worked-examples.ts'
import { exampleBill } from './example-bill.ts'
import { example, exampleIds } from './example.ts'

const figures = ({ net, tax, gross }: Amounts): Omit<WorkedLine, 'id'> => ({
  net: text(net),
  tax: text(tax),
  gross: text(gross),
})

const text = (money: Money): string => moneySnapshot(money).amount

test('every example has been worked out by hand, and nothing else has', () => {
  expect(Object.keys(workedExamples).toSorted()).toEqual(exampleIds)
})

describe.each(exampleIds)('%s', (id) => {
  const worked = workedExamples[id]?.() ?? []

  test('is billed line by line as its words say', () => {
    const { ledger } = exampleBill(id)
    const lines = Array.from(ledger.lines(), (line) => ({
      id: line.id,
      invoice: line.invoice,
      ...figures(line),
    }))
    const expected = worked.flatMap((invoice) =>
      invoice.lines.map((line) => ({ ...line, invoice: invoice.id })),
    )
    expect(byId(lines)).toEqual(byId(expected))
  })

  test('is invoiced on the days and with the totals that its words say', () => {
    const invoices = exampleBill(id).invoices.map((invoice) => ({
      id: invoice.id,
      issued: invoice.issued,
      lines: invoice.lineIds.toSorted(),
      ...figures(invoice),
    }))
    const expected = worked.map(({ id, issued, lines, net, tax, gross }) => ({
      id,
      issued,
      lines: lines.map((line) => line.id).toSorted(),
      net,
      tax,
      gross,
    }))
    expect(invoices).toEqual(expected)
    expect(figures(exampleBill(id).totals)).toEqual(added(worked))
  })

  test('the figures in its description are those worked out', () => {
    const { expect: said } = example(id).description
    if (said === undefined) return
    expect(said.totals).toEqual(added(worked))
    const invoices = worked.filter((invoice) => invoice.id in said.invoices)
    expect(
      Object.fromEntries(invoices.map(({ id, net, tax, gross }) => [id, { net, tax, gross }])),
    ).toEqual(said.invoices)
  })

  test('says everything that billing asks: nothing is assumed', () => {
    expect(exampleBill(id).assumptions).toEqual([])
  })
})

const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))
