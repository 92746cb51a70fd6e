import type { Metrics } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { IsoDate } from '@contract-playbook/terms'
import { keyFigures } from './key-figures.ts'
import type { Table } from './table.ts'
import { tableWords } from './words.ts'

/** The key figures of a contract, one a row, with the name by which each can be explained. */
export function keyFiguresTable(metrics: Metrics, on: IsoDate, language: Language): Table {
  const { figure, net } = language.words.cli
  return {
    headings: [figure, tableWords[language.locale].figure, net],
    rows: keyFigures(metrics, on, language).map(({ id, what, figure }) => [
      what,
      id,
      figure.amount,
    ]),
  }
}
