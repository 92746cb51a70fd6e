import type { Finding } from '../read/finding.ts'
import { countChange, countColumns, countRow } from './count-row.ts'
import type { MonthCount } from './count-row.ts'
import { readRows } from './headcount-file.ts'
import type { HeadcountFile, HeadcountReading, RowRead } from './headcount-file.ts'

/** A month-by-month count as changes, in the order of its rows. */
export function readCounts(file: HeadcountFile): HeadcountReading {
  const { read, findings } = readRows(file, countColumns, countRow)
  return {
    changes: read.map(({ value }) => countChange(value, file.terms?.term.first)),
    findings: [...findings, ...contradictions(read)],
  }
}

/** Rows that give another number than an earlier row for the same month, site and unit. The same number twice does no harm. */
function contradictions(rows: readonly RowRead<MonthCount>[]): readonly Finding[] {
  const told = new Map<string, { line: number; count: number }>()
  return rows.flatMap(({ value: { month, site, unit, count }, record }): Finding[] => {
    const series = [month, site, unit].join('\n')
    const earlier = told.get(series)
    if (!earlier) told.set(series, { line: record.line, count })
    if (!earlier || earlier.count === count) return []
    const facts = { line: earlier.line, count: String(earlier.count) }
    const fault = { code: 'contradicting-count', facts } as const
    return [{ fault, path: [], range: record.range('count') }]
  })
}
