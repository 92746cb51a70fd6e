import papaparse from 'papaparse'
import { textCell } from './text-cell.ts'

/** One column of a table: its heading and what stands in it. */
export interface Column<Row> {
  readonly heading: string
  /** Words are protected from being read as formulas; figures (plain decimals, ISO dates) stay as they are. */
  readonly kind: 'words' | 'figure'
  readonly cell: (row: Row) => string
}

export interface CsvOptions {
  /** Begin with a byte order mark, without which Excel reads Chinese in the wrong encoding. Default: no. */
  readonly byteOrderMark?: boolean
}

const byteOrderMark = '\uFEFF'

/** Rows as CSV by RFC 4180: commas, CRLF, one header row, quotes where needed. @source RFC 4180 */
export function csvTable<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  options: CsvOptions = {},
): string {
  const header = columns.map(({ heading }) => textCell(heading))
  const body = Array.from(rows, (row) =>
    columns.map(({ kind, cell }) => (kind === 'words' ? textCell(cell(row)) : cell(row))),
  )
  const text = papaparse.unparse([header, ...body], { newline: '\r\n', quotes: isProtected })
  return `${options.byteOrderMark ? byteOrderMark : ''}${text}\r\n`
}

/** Protected cells are quoted as well: some programs drop a bare apostrophe. */
const isProtected = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith("'")
