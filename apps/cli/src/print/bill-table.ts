import {
  moneySnapshot,
  type Amounts,
  type Bill,
  type Invoice,
  type Money,
} from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { Issue } from '@contract-playbook/terms'
import { cliWords } from '../words/words.ts'
import type { Statement } from './bill-in.ts'
import { columns, type Row } from './columns.ts'

/** A bill for people: a row an invoice, the total under a double rule, then what was assumed and what is worth a look. */
export function billTable({ bill, terms, notices, language }: Statement): string {
  const words = cliWords[language.locale]
  const span = language.format.span(terms.term.first, terms.term.last)
  const head = [terms.title, `${span}, ${bill.currency}`].filter((line) => line !== undefined)
  const sections = [
    head.join('\n'),
    table(bill, language),
    listed(words.assumptions, bill.assumptions, language),
    listed(words.notices, notices, language),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function table(bill: Bill, language: Language): string {
  const { table: words } = cliWords[language.locale]
  const units = [...new Set(bill.headcount.map(({ unit }) => unit))]
  const money = amountCells(language)
  const rows: Row[] = [
    [
      words.month,
      ...units.map((unit) => language.format.unit(unit)),
      words.net,
      words.tax,
      words.gross,
    ],
    'thin',
    ...bill.invoices.map((invoice) => [
      nameOf(invoice, language),
      ...units.map((unit) => closing(invoice, unit, language)),
      ...money(invoice),
    ]),
    'thin',
    [words.total, ...units.map(() => ''), ...money(bill.totals)],
    'double',
  ]
  return columns(rows, ['left', ...units.map(() => 'right' as const), 'right', 'right', 'right'])
}

const amountCells =
  ({ format }: Language) =>
  ({ net, tax, gross }: Amounts): string[] =>
    [net, tax, gross].map((amount: Money) => format.money(moneySnapshot(amount), 'plain'))

/** The month by name; a period that is not a month of the calendar, by its days. */
const nameOf = ({ id, period }: Invoice, { locale, format }: Language): string =>
  id === 'settlement' ? cliWords[locale].table.settlement : format.span(period.first, period.last)

const closing = ({ people }: Invoice, unit: string, { format }: Language): string =>
  format.count(people.filter((row) => row.unit === unit).reduce((sum, row) => sum + row.closing, 0))

function listed(heading: string, issues: readonly Issue[], language: Language): string {
  if (issues.length === 0) return ''
  return [`${heading}:`, ...issues.map((issue) => `- ${language.issue(issue).message}`)].join('\n')
}
