import { moneySnapshot } from '../exact/money.ts'
import type { Bill } from '../invoices/bill.ts'

/** The net amount of every line, by its id. */
export const netOfLines = (bill: Bill | undefined): Record<string, string> =>
  Object.fromEntries(
    [...(bill?.ledger.lines() ?? [])].map(({ id, net }) => [id, moneySnapshot(net).amount]),
  )

/** Net and tax of every line, by its id. */
export const amountsOfLines = (bill: Bill): Record<string, { net: string; tax: string }> =>
  Object.fromEntries(
    [...bill.ledger.lines()].map(({ id, net, tax }) => [
      id,
      { net: moneySnapshot(net).amount, tax: moneySnapshot(tax).amount },
    ]),
  )

/** Net of every invoice, by its id. */
export const netOfInvoices = (bill: Bill | undefined): Record<string, string> =>
  Object.fromEntries((bill?.invoices ?? []).map(({ id, net }) => [id, moneySnapshot(net).amount]))
