import * as z from 'zod/mini'
import { readCells } from '../headcount/read-cells.ts'
import { writtenDay } from '../headcount/written-day.ts'
import type { Outcome } from '../issue/issue.ts'
import { day } from '../leaf/day.ts'
import { shortText } from '../leaf/text.ts'
import { readRecords } from './read-records.ts'
import type { RecordForm } from './read-records.ts'

const schema = z.strictObject({ invoice: shortText, paid: day, line: z.number() })

/** The day on which an invoice was paid, and the line of the file that says so, from 1. */
export type WrittenPayment = z.output<typeof schema>

const form: RecordForm<WrittenPayment> = {
  columns: { invoice: 'filled', paid: 'filled' },
  unique: 'invoice',
  readRow: (record) =>
    readCells(schema, record, {
      invoice: { column: 'invoice', value: record.cell('invoice') },
      paid: { column: 'paid', value: writtenDay(record.cell('paid')) },
      line: { column: 'invoice', value: record.line },
    }),
}

/**
 * Payments from a CSV text, `invoice,paid`: `2027-03,2027-05-12`, an invoice by its name in the bill and the day on which it was paid
 * in full. Columns may have their Chinese or Italian names. Every bad row is listed with its line; there is a value only when no row is
 * bad. Never throws, whatever it is given.
 */
export const readPaymentsCsv = (
  text: string,
  options: { file?: string } = {},
): Outcome<readonly WrittenPayment[]> => readRecords(text, form, options)
