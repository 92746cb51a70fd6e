import * as z from 'zod/mini'
import { readCells } from '../headcount/read-cells.ts'
import { writtenMonth } from '../headcount/written-day.ts'
import type { Outcome } from '../issue/issue.ts'
import { share } from '../leaf/amount.ts'
import { yearMonth } from '../leaf/day.ts'
import { readRecords } from './read-records.ts'
import type { RecordForm } from './read-records.ts'

const schema = z.strictObject({ month: yearMonth, availability: share })

/** How available a service was in a month, in percent. */
export type WrittenMeasurement = z.output<typeof schema>

const form: RecordForm<WrittenMeasurement> = {
  columns: { month: 'filled', availability: 'filled' },
  readRow: (record) =>
    readCells(schema, record, {
      month: { column: 'month', value: writtenMonth(record.cell('month')) },
      availability: { column: 'availability', value: record.cell('availability') },
    }),
}

/**
 * Measured availability from a CSV text, `month,availability`: `2027-03,99.72`, in percent. Columns may have their Chinese or Italian
 * names. Every bad row is listed with its line; there is a value only when no row is bad. Never throws, whatever it is given.
 */
export const readMeasuredCsv = (
  text: string,
  options: { file?: string } = {},
): Outcome<readonly WrittenMeasurement[]> => readRecords(text, form, options)
