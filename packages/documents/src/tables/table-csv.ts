import { moneySnapshot } from '@contract-playbook/billing'
import { csvTable, type CsvOptions } from '../csv/csv-table.ts'
import type { Cell, Table } from './table.ts'

/** A table as CSV: ISO dates, plain decimals with the digits of the currency, whole numbers without groups. Nothing is rounded here. */
export function tableCsv({ headings, rows }: Table, options: CsvOptions = {}): string {
  const columns = headings.map((heading, place) => ({
    heading,
    kind: rows.every((row) => typeof row[place] !== 'string')
      ? ('figure' as const)
      : ('words' as const),
    cell: (row: readonly Cell[]) => written(row[place]),
  }))
  return csvTable(columns, rows, options)
}

function written(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell)
  if ('decimal' in cell) return cell.decimal
  return 'day' in cell ? cell.day : moneySnapshot(cell).amount
}
