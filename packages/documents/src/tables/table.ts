import type { Money } from '@contract-playbook/billing'
import type { DecimalText, IsoDate } from '@contract-playbook/terms'

/** What stands in a cell: words, a whole number, a decimal, an amount, a day; or nothing. */
export type Cell =
  | string
  | number
  | Money
  | { readonly day: IsoDate }
  | { readonly decimal: DecimalText }
  | undefined

/** Rows under headings. Cells are values, so that a file holds plain decimals and a terminal what people read. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** The last row sums up the others. */
  readonly summed?: boolean
}
