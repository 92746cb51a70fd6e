import type { ChargeId, CurrencyCode, IsoDate, IsoMonth, SiteId } from '@contract-playbook/terms'
import type { Step } from '../explain/step.ts'
import type { Amounts, FigureId, LineId } from '../invoices/bill.ts'

/** A line of any kind, as far as settlements read it. A line of a bill is one. */
export interface SettledLine extends Amounts {
  readonly id: LineId
  readonly kind: string
  /** Absent for what no charge causes: true-ups, caps, rounding. */
  readonly charge?: ChargeId
  readonly commitment?: string
  readonly site?: SiteId
  readonly month: IsoMonth
  /** Service days, inclusive. */
  readonly first: IsoDate
  readonly last: IsoDate
  readonly invoice: string
}

/** A bill as far as settlements read it. A bill is one; so is a list of lines that came from elsewhere. */
export interface SettledBill {
  readonly currency: CurrencyCode
  readonly totals: Amounts
  readonly invoices: readonly { readonly id: string; readonly issued: IsoDate }[]
  readonly ledger: { lines(): Iterable<SettledLine> }
  /** Undefined for a figure that it cannot explain. */
  explain(figure: FigureId): Step | undefined
}
