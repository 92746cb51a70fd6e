import { readHeader } from '../headcount/columns.ts'
import type { Columns } from '../headcount/columns.ts'
import { csvTable } from '../headcount/csv-table.ts'
import type { CsvRow } from '../headcount/csv-table.ts'
import type { CellsRead } from '../headcount/read-cells.ts'
import { csvRecord } from '../headcount/record.ts'
import type { CsvRecord } from '../headcount/record.ts'
import type { Outcome } from '../issue/issue.ts'
import { bounded, isNotice, issueOf, mostFindings } from '../read/finding.ts'
import type { Finding } from '../read/finding.ts'
import { textPlaces } from '../read/text-places.ts'

/** What the rows of a file are made into, and how. */
export interface RecordForm<T> {
  columns: Columns
  readRow: (record: CsvRecord) => CellsRead<T>
  /** Cells of which no two rows may hold the same. */
  unique?: string
}

interface Records<T> {
  read: readonly T[]
  findings: readonly Finding[]
}

/** A row a record, from a CSV text. Every bad row is listed with its line; there is a value only when no row is bad. */
export function readRecords<T>(
  text: string,
  form: RecordForm<T>,
  options: { file?: string },
): Outcome<readonly T[]> {
  const content = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const { read, findings } = recordsIn(content, form)
  const placeOf = textPlaces(content, options.file)
  const issues = bounded(findings).map((finding) =>
    issueOf(finding, placeOf(finding.range ?? { start: 0, end: 1 })),
  )
  return { value: findings.every(isNotice) ? read : undefined, issues }
}

function recordsIn<T>(content: string, form: RecordForm<T>): Records<T> {
  const { rows, findings } = csvTable(content)
  const [header, ...body] = rows
  if (findings.length > 0) return { read: [], findings }
  if (!header)
    return { read: [], findings: [{ fault: { code: 'empty-file', facts: {} }, path: [] }] }
  return rowsRead(header, body, form)
}

function rowsRead<T>(
  header: CsvRow,
  body: readonly CsvRow[],
  { columns, readRow, unique }: RecordForm<T>,
): Records<T> {
  const head = readHeader(header, columns)
  const findings = [...head.findings]
  if (findings.some((finding) => !isNotice(finding))) return { read: [], findings }
  if (body.length === 0) findings.push({ fault: { code: 'no-rows', facts: {} }, path: [] })
  const [read, known]: [T[], Set<string>] = [[], new Set()]
  for (const row of body) {
    if (findings.length > mostFindings) break
    const record = csvRecord(row, head, columns)
    const { value, findings: wrong }: CellsRead<T> =
      record.findings.length > 0 ? { findings: record.findings } : readRow(record)
    findings.push(...wrong, ...(unique === undefined ? [] : repeated(record, unique, known)))
    if (value !== undefined) read.push(value)
  }
  return { read, findings }
}

function repeated(record: CsvRecord, column: string, known: Set<string>): readonly Finding[] {
  const written = record.cell(column)
  const isKnown = written !== '' && known.has(written)
  known.add(written)
  if (!isKnown) return []
  const fault = { code: 'repeated-item', facts: { written } } as const
  return [{ fault, path: [], range: record.range(column) }]
}
