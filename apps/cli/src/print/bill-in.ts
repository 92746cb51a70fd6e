import type { Bill, Metrics } from '@contract-playbook/billing'
import {
  type CsvOptions,
  invoicesCsv,
  keyFiguresTable,
  linesTable,
  tableCsv,
  type Table,
} from '@contract-playbook/documents'
import type { Language } from '@contract-playbook/language'
import type { ContractTerms, IsoDate, Issue } from '@contract-playbook/terms'
import type { BillRequest, Format } from '../request/request.ts'
import { billJson } from './bill-json.ts'
import { billTable } from './bill-table.ts'
import { tableText } from './table-text.ts'

/** A bill with what stands around it on paper. */
export interface Statement {
  readonly bill: Bill
  readonly keyFigures: Metrics
  /** The day on which recurring fees are worked out. */
  readonly on: IsoDate
  readonly terms: ContractTerms
  readonly notices: readonly Issue[]
  readonly language: Language
}

type Named = Exclude<BillRequest['table'], 'invoices' | undefined>

/** One entry a table that can be asked for; invoices are the bill itself. */
const tables: { readonly [T in Named]: (statement: Statement) => Table } = {
  lines: ({ bill, language }) => linesTable(bill, language),
  figures: ({ keyFigures, on, language }) => keyFiguresTable(keyFigures, on, language),
}

/** One entry a format: a new format does not compile without its printer. */
const printers: { readonly [F in Format]: (statement: Statement, request: BillRequest) => string } =
  {
    json: billJson,
    table: (statement, { table = 'invoices' }) =>
      table === 'invoices'
        ? billTable(statement)
        : `${tableText(tables[table](statement), statement.language)}\n`,
    csv: (statement, { table = 'invoices', excel }) => {
      const options: CsvOptions = { byteOrderMark: excel }
      return table === 'invoices'
        ? invoicesCsv(statement.bill, statement.language, options)
        : tableCsv(tables[table](statement), options)
    },
  }

/** A bill as text in the format that was asked for. */
export const billIn = (request: BillRequest, statement: Statement): string =>
  printers[request.format](statement, request)
