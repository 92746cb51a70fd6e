import type { ContractTerms } from '../contract-terms.ts'
import { isNotice, mostFindings } from '../read/finding.ts'
import type { Finding } from '../read/finding.ts'
import type { HeadcountChange } from '../scenario.ts'
import type { Columns } from './columns.ts'
import { readHeader } from './columns.ts'
import type { CsvRow } from './csv-table.ts'
import { knownNames } from './known-names.ts'
import type { CellsRead } from './read-cells.ts'
import { csvRecord } from './record.ts'
import type { CsvRecord } from './record.ts'

/** A headcount file once its form is known. */
export interface HeadcountFile {
  header: CsvRow
  rows: readonly CsvRow[]
  terms: ContractTerms | undefined
}

/** What a headcount file tells. */
export interface HeadcountReading {
  changes: readonly HeadcountChange[]
  findings: readonly Finding[]
}

/** What one row told. */
export interface RowRead<T> {
  value: T
  record: CsvRecord
}

/** Reads every row of a file by the columns of its form; rows that can't be read are found, the others read on. */
export function readRows<T extends { site: string; unit: string; to?: string }>(
  { header, rows, terms }: HeadcountFile,
  columns: Columns,
  readRow: (record: CsvRecord) => CellsRead<T>,
): { read: readonly RowRead<T>[]; findings: readonly Finding[] } {
  const head = readHeader(header, columns)
  const read: RowRead<T>[] = []
  const findings = [...head.findings]
  if (rows.length === 0) findings.push({ fault: { code: 'no-rows', facts: {} }, path: [] })
  if (findings.some((finding) => !isNotice(finding))) return { read, findings }
  let faults = 0
  for (const row of rows) {
    // Nobody mends more at once, and after so many the rest of the file is no better.
    if (faults > mostFindings) break
    const record = csvRecord(row, head, columns)
    const { value, findings: wrong }: CellsRead<T> =
      record.findings.length > 0 ? { findings: record.findings } : readRow(record)
    const names = value === undefined ? [] : knownNames(terms, record, value)
    findings.push(...wrong, ...names)
    faults += [...wrong, ...names].filter((finding) => !isNotice(finding)).length
    if (value !== undefined) read.push({ value, record })
  }
  return { read, findings }
}
