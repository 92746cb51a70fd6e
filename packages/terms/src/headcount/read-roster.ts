import { readRows } from './headcount-file.ts'
import type { HeadcountFile, HeadcountReading } from './headcount-file.ts'
import { openingZeros } from './opening-zeros.ts'
import { overlappingStays } from './overlapping-stays.ts'
import { rosterColumns, rosterRow, stayChanges } from './roster-row.ts'

/** A roster as changes, in the order of its rows. */
export function readRoster(file: HeadcountFile): HeadcountReading {
  const { read, findings } = readRows(file, rosterColumns, rosterRow)
  const stays = read.map(({ value }) => value)
  const rows = read.map(({ value, record }) => ({
    stay: value,
    line: record.line,
    range: record.range('person'),
  }))
  return {
    changes: [...openingZeros(file.terms, stays), ...stays.flatMap(stayChanges)],
    findings: [...findings, ...overlappingStays(rows)],
  }
}
