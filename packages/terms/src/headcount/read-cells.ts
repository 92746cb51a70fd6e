import * as z from 'zod/mini'
import type { Fault } from '../issue/terms-issue.ts'
import type { Finding } from '../read/finding.ts'
import { zodFindings } from '../read/zod-findings.ts'
import type { CsvRecord } from './record.ts'

/** A field's value and the column that it came from; an empty text means that the field is absent. */
export interface CellValue {
  column: string
  value: string | number
}

/** What the cells of a row make, or why they make nothing. */
export interface CellsRead<T> {
  value?: T
  findings: readonly Finding[]
}

/** Cells by the same schemas as everywhere; faults are shown at their cells. */
export function readCells<S extends z.core.$ZodType>(
  schema: S,
  record: CsvRecord,
  cells: Readonly<Record<string, CellValue>>,
): CellsRead<z.output<S>> {
  const filled = Object.entries(cells).filter(([, { value }]) => value !== '')
  const value = Object.fromEntries(filled.map(([field, cell]) => [field, cell.value]))
  const result = z.safeParse(schema, value)
  if (result.success) return { value: result.data, findings: [] }
  const findings = zodFindings({ schema, value }, result.error.issues)
  return {
    findings: findings.map(({ fault, path }) => {
      const column = cells[String(path[0])]?.column ?? ''
      return { fault: asWritten(fault, record.cell(column)), path: [], range: record.range(column) }
    }),
  }
}

/** A fault that quotes the cell itself, not what was made of it: `+9007199254740993` is no number of this language. */
function asWritten(fault: Fault, written: string): Fault {
  if (!('written' in fault.facts)) return fault
  // The facts keep their code's shape; spreading the union loses which belongs to which.
  return { ...fault, facts: { ...fault.facts, written } } as Fault
}
