import type { Bill, Invoice, Ledger } from '../invoices/bill.ts'

/** A bill as far as settlements read it: so is a list of lines that another system has invoiced. */
export interface SettledBill extends Pick<Bill, 'currency' | 'totals' | 'explain'> {
  readonly invoices: readonly Pick<Invoice, 'id' | 'issued'>[]
  readonly ledger: Pick<Ledger, 'lines'>
}
