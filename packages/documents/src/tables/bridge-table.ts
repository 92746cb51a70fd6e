import type { Amounts, Bridge } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { Cell, Table } from './table.ts'

/** Why one contract costs more than another, a cause a row; the last row is the difference, to which the causes sum. */
export function bridgeTable({ parts, difference }: Bridge, language: Language): Table {
  const { cause, net, vat, gross, difference: whole } = language.words.cli
  return {
    headings: [cause, net, vat, gross],
    rows: [
      ...parts.map((part) => [language.causes(part.causes), ...amountCells(part)]),
      [whole, ...amountCells(difference)],
    ],
  }
}

const amountCells = ({ net, tax, gross }: Amounts): Cell[] => [net, tax, gross]
