import type { Finding } from '../read/finding.ts'
import type { TextRange } from '../read/text-places.ts'
import type { Columns, Header } from './columns.ts'
import type { CsvRow } from './csv-table.ts'

/** A row by the names of its columns. An absent column is an empty cell. */
export interface CsvRecord {
  /** Line of the file on which the row begins, from 1. */
  line: number
  cell: (column: string) => string
  range: (column: string) => TextRange
  findings: readonly Finding[]
}

/** Gives the cells of a row their names, and finds cells too many, too few or empty. */
export function csvRecord(row: CsvRow, { positions, width }: Header, columns: Columns): CsvRecord {
  const range = (column: string) => row.range(positions.get(column) ?? 0)
  const cell = (column: string) => row.cells[positions.get(column) ?? -1] ?? ''
  const { line } = row
  const tooLong = tooManyCells(row, width)
  if (tooLong) return { line, cell, range, findings: [tooLong] }
  const empty = Object.entries(columns).filter(
    ([name, need]) => need === 'filled' && cell(name) === '',
  )
  const findings = empty.map(([column]): Finding => {
    return { fault: { code: 'empty-cell', facts: { column } }, path: [], range: range(column) }
  })
  return { line, cell, range, findings }
}

/** Cells beyond the header; empty ones don't matter. */
function tooManyCells({ cells, range }: CsvRow, columns: number): Finding | undefined {
  const filled = cells.findLastIndex((cell) => cell !== '') + 1
  if (filled <= columns) return undefined
  const fault = { code: 'row-too-long', facts: { cells: filled, columns } } as const
  return { fault, path: [], range: range(columns) }
}
