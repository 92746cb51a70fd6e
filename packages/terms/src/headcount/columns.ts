import type { Finding } from '../read/finding.ts'
import type { CsvRow } from './csv-table.ts'

/** The columns of one form of headcount file; the value is whether a cell must be filled. */
export type Columns = Readonly<Record<string, 'filled' | 'may-be-empty' | 'may-be-absent'>>

/** Which column is which: the position of each that the header names. */
export interface Header {
  positions: ReadonlyMap<string, number>
  /** How many cells a row has. */
  width: number
  findings: readonly Finding[]
}

/** Names of columns as they are compared: `First day` is `first_day`. */
export function columnNames({ cells }: CsvRow): readonly string[] {
  return cells.map((cell) => cell.toLowerCase().replaceAll(/[\s_-]+/g, '_'))
}

/** Finds the columns of a form in a header; a column that the form does not have is noticed, never dropped silently. */
export function readHeader(row: CsvRow, columns: Columns): Header {
  const names = columnNames(row)
  const positions = new Map<string, number>()
  const findings: Finding[] = []
  for (const [index, column] of names.entries()) {
    const range = row.range(index)
    if (positions.has(column)) {
      findings.push({ fault: { code: 'repeated-column', facts: { column } }, path: [], range })
    } else if (Object.hasOwn(columns, column)) {
      positions.set(column, index)
    } else if (column !== '') {
      const facts = { column: row.cells[index] ?? column }
      findings.push({ fault: { code: 'ignored-column', facts }, path: [], range })
    }
  }
  return {
    positions,
    width: names.length,
    findings: [...findings, ...missing(row, columns, positions)],
  }
}

function missing(row: CsvRow, columns: Columns, positions: ReadonlyMap<string, number>): Finding[] {
  return Object.entries(columns).flatMap(([column, need]): Finding[] =>
    need === 'may-be-absent' || positions.has(column)
      ? []
      : [{ fault: { code: 'missing-column', facts: { column } }, path: [], range: row.range(0) }],
  )
}
