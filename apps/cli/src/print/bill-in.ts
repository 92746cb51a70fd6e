import type { Bill } from '@contract-playbook/billing'
import { invoicesCsv, ledgerCsv } from '@contract-playbook/documents'
import type { Language } from '@contract-playbook/language'
import type { ContractTerms, Issue } from '@contract-playbook/terms'
import type { BillRequest, Format } from '../request/request.ts'
import { billJson } from './bill-json.ts'
import { billTable } from './bill-table.ts'

/** A bill with what stands around it on paper. */
export interface Statement {
  readonly bill: Bill
  readonly terms: ContractTerms
  readonly notices: readonly Issue[]
  readonly language: Language
}

/** One entry a format: a new format does not compile without its printer. */
const printers: { readonly [F in Format]: (statement: Statement, request: BillRequest) => string } =
  {
    table: billTable,
    json: billJson,
    csv: ({ bill, language }, { lines, excel }) =>
      (lines ? ledgerCsv : invoicesCsv)(bill, language, { byteOrderMark: excel }),
  }

/** A bill as text in the format that was asked for. */
export const billIn = (request: BillRequest, statement: Statement): string =>
  printers[request.format](statement, request)
