import type { ServiceCredits } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { headings } from '../csv/headings.ts'
import { amountCells, amountHeadings } from './amount-cells.ts'
import type { Table } from './table.ts'
import { tableWords } from './words.ts'

/** What missed availability is credited with, a month a row; the last row is their sum. */
export function creditsTable(credits: ServiceCredits, language: Language): Table {
  const { availability, percent, fees } = tableWords[language.locale]
  const { total } = language.words.cli
  return {
    headings: [
      headings[language.locale].month,
      availability,
      percent,
      fees,
      ...amountHeadings(language),
    ],
    rows: [
      ...credits.months.map((one) => [
        one.month,
        { decimal: one.availability },
        { decimal: one.percent },
        one.fees,
        ...amountCells(one),
      ]),
      [total, undefined, undefined, undefined, ...amountCells(credits)],
    ],
    summed: true,
  }
}
