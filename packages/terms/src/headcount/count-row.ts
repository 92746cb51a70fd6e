import * as z from 'zod/mini'
import { sometimes } from '../group/group.ts'
import { yearMonth } from '../leaf/day.ts'
import { site, unitName } from '../leaf/identifier.ts'
import { shortText } from '../leaf/text.ts'
import { quantity } from '../leaf/whole.ts'
import type { HeadcountChange } from '../scenario.ts'
import type { IsoDate } from '../text/iso-date.ts'
import type { Columns } from './columns.ts'
import { readCells } from './read-cells.ts'
import type { CellsRead } from './read-cells.ts'
import type { CsvRecord } from './record.ts'
import { writtenMonth } from './written-day.ts'

/** A month-by-month count: how many there are from the first day of the month. */
export const countColumns = {
  month: 'filled',
  site: 'filled',
  unit: 'filled',
  count: 'filled',
  reason: 'may-be-absent',
} as const satisfies Columns

const monthCount = z.strictObject({
  month: yearMonth,
  site,
  unit: unitName,
  count: quantity,
  ...sometimes({ reason: shortText }),
})

/** The number at one site from a month on. */
export type MonthCount = z.output<typeof monthCount>

/** The count that one row tells. */
export function countRow(record: CsvRecord): CellsRead<MonthCount> {
  const written = record.cell('count')
  const isCount = /^\d+$/.test(written)
  const read = readCells(monthCount, record, {
    month: { column: 'month', value: writtenMonth(record.cell('month')) },
    site: { column: 'site', value: record.cell('site') },
    unit: { column: 'unit', value: record.cell('unit') },
    // Beyond exact integers every number is too large, and one more digit would make it infinite.
    count: {
      column: 'count',
      value: isCount ? Math.min(Number(written), Number.MAX_SAFE_INTEGER) : 0,
    },
    reason: { column: 'reason', value: record.cell('reason') },
  })
  if (isCount) return read
  const fault = { code: 'not-a-count', facts: { written } } as const
  return { findings: [...read.findings, { fault, path: [], range: record.range('count') }] }
}

/**
 * A count as a change: so many are there from the first of the month. In the month in which the term begins, from the term's first day:
 * before it there is nothing to count.
 */
export function countChange(
  { month, ...count }: MonthCount,
  termFirst: IsoDate | undefined,
): HeadcountChange {
  // The first of a month that exists is a day that exists.
  const first = `${month}-01` as IsoDate
  const on = termFirst?.startsWith(month) ? termFirst : first
  return { on, kind: 'set', ...count }
}
