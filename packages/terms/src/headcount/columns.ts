import type { Finding } from '../read/finding.ts'
import type { CsvRow } from './csv-table.ts'

/** The columns of one form of file; the value is whether a cell must be filled. */
export type Columns = Readonly<Record<string, 'filled' | 'may-be-empty' | 'may-be-absent'>>

/** Which column is which: the position of each that the header names. */
export interface Header {
  positions: ReadonlyMap<string, number>
  /** How many cells a row has. */
  width: number
  findings: readonly Finding[]
}

/** What Chinese and Italian files call a column. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['日期', 'date'],
  ['data', 'date'],
  ['月份', 'month'],
  ['mese', 'month'],
  ['场所', 'site'],
  ['sede', 'site'],
  ['单位', 'unit'],
  ['unità', 'unit'],
  ['变动', 'change'],
  ['variazione', 'change'],
  ['人数', 'count'],
  ['numero', 'count'],
  ['调入场所', 'to'],
  ['sede_di_arrivo', 'to'],
  ['原因', 'reason'],
  ['motivo', 'reason'],
  ['人员', 'person'],
  ['persona', 'person'],
  ['首日', 'first_day'],
  ['primo_giorno', 'first_day'],
  ['最后一日', 'last_day'],
  ['ultimo_giorno', 'last_day'],
  ['可用性', 'availability'],
  ['disponibilità', 'availability'],
  ['账单', 'invoice'],
  ['fattura', 'invoice'],
  ['付款日', 'paid'],
  ['pagata_il', 'paid'],
])

/** Names of columns as they are compared: `First day`, `首日` and `Primo giorno` are `first_day`. */
export function columnNames({ cells }: CsvRow): readonly string[] {
  return cells.map((cell) => {
    const name = cell
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, '_')
    return otherNames.get(name) ?? name
  })
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
