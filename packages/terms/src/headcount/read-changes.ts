import { changeColumns, changeRow } from './change-row.ts'
import { readRows } from './headcount-file.ts'
import type { HeadcountFile, HeadcountReading } from './headcount-file.ts'
import { repeatedChanges } from './repeated-changes.ts'

/** A file of dated changes, in the order of its rows. */
export function readChanges(file: HeadcountFile): HeadcountReading {
  const { read, findings } = readRows(file, changeColumns, changeRow)
  const rows = read.map(({ value, record }) => ({
    change: value,
    line: record.line,
    range: record.range('change'),
  }))
  return {
    changes: read.map(({ value }) => value),
    findings: [...findings, ...repeatedChanges(rows)],
  }
}
