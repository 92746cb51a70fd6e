import { changeColumns, changeRow } from './change-row.ts'
import { readRows } from './headcount-file.ts'
import type { HeadcountFile, HeadcountReading } from './headcount-file.ts'

/** A file of dated changes, in the order of its rows. */
export function readChanges(file: HeadcountFile): HeadcountReading {
  const { read, findings } = readRows(file, changeColumns, changeRow)
  return { changes: read.map(({ value }) => value), findings }
}
