import { invoicesCsv, tableCsv } from '@contract-playbook/documents'
import type { Language } from '@contract-playbook/language'
import type { AnsweredContract } from '../beside/answered-contract.ts'
import { billTableOf } from '../bill/bill-tables.ts'
import type { BillRequest, Format } from '../request/request.ts'
import { billJson } from './bill-json.ts'
import { billTable } from './bill-table.ts'
import { tableText } from './table-text.ts'

/** A bill with what stands around it on paper. */
export interface Statement extends AnsweredContract {
  readonly language: Language
}

/** One entry a format: a new format does not compile without its printer. */
const printers: { readonly [F in Format]: (statement: Statement, request: BillRequest) => string } =
  {
    json: billJson,
    table(statement, { table = 'invoices' }) {
      const asked = billTableOf(table, statement)
      return asked === undefined
        ? billTable(statement)
        : `${tableText(asked, statement.language)}\n`
    },
    csv(statement, { table = 'invoices', excel }) {
      const [asked, options] = [billTableOf(table, statement), { byteOrderMark: excel }]
      return asked === undefined
        ? invoicesCsv(statement.bill, statement.language, options)
        : tableCsv(asked, options)
    },
  }

/** A bill as text in the format that was asked for. */
export const billIn = (request: BillRequest, statement: Statement): string =>
  printers[request.format](statement, request)
