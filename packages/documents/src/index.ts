export { invoicesCsv } from './csv/invoices-csv.ts'
export { ledgerCsv } from './csv/ledger-csv.ts'
export type { CsvOptions } from './csv/csv-table.ts'
