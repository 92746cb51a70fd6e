import { moneySnapshot, type Amounts, type Bill, type Invoice } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { Statement } from './bill-in.ts'
import { columns, type Row } from './columns.ts'
import { remarks } from './remarks.ts'

/** A bill for people: a row an invoice, the total under a double rule, then what was assumed and what is worth a look. */
export function billTable({ bill, scenario, notices, language }: Statement): string {
  const { terms } = scenario
  const { words, format } = language
  const sections = [
    [terms.title, format.span(terms.term.first, terms.term.last)].filter(Boolean).join('\n'),
    table(bill, language),
    words.cli.amountsIn(bill.currency),
    ...remarks({ assumptions: bill.assumptions, notices }, language, terms),
  ]
  return `${sections.join('\n\n')}\n`
}

function table(bill: Bill, language: Language): string {
  const { period, net, vat, gross, total } = language.words.cli
  const units = [...new Set(bill.headcount.map(({ unit }) => unit))]
  const rows: Row[] = [
    [period, ...units.map((unit) => heading(language.format.unit(unit))), net, vat, gross],
    'thin',
    ...bill.invoices.map((invoice) => [
      nameOf(invoice, language),
      ...units.map((unit) => closing(invoice, unit, language)),
      ...amountCells(invoice, language),
    ]),
    'thin',
    [total, ...units.map(() => ''), ...amountCells(bill.totals, language)],
    'double',
  ]
  return columns(rows, ['left', ...units.map(() => 'right' as const), 'right', 'right', 'right'])
}

const heading = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1)

const amountCells = ({ net, tax, gross }: Amounts, { format }: Language): string[] =>
  [net, tax, gross].map((amount) => format.money(moneySnapshot(amount), 'plain'))

/** The month by name; a period that is not a month of the calendar, by its days. */
const nameOf = ({ id, period }: Invoice, { words, format }: Language): string =>
  id === 'settlement' ? words.cli.settlement : format.span(period.first, period.last)

const closing = ({ people }: Invoice, unit: string, { format }: Language): string =>
  format.count(people.filter((row) => row.unit === unit).reduce((sum, row) => sum + row.closing, 0))
