import { type ContractTerms, currencyExponent } from '@contract-playbook/terms'
import { contractYears } from '../calendar/contract-years.ts'
import type { Day } from '../calendar/day.ts'
import { type PeriodLength, type Periods, periodsOf } from '../calendar/periods.ts'
import { entry } from '../exact/column.ts'
import type { IndexSeries } from '../schedule/index-series.ts'

/** When the invoice of a period is issued. */
export type Issued = NonNullable<NonNullable<ContractTerms['billing']>['issued']>

/** When things happen under a contract, and what its charges are worked out with. */
export interface Schedule {
  readonly terms: ContractTerms
  readonly indices: readonly IndexSeries[]
  /** digits of the currency of the bill */
  readonly exponent: number
  /** The billing periods: what an invoice groups. */
  readonly invoices: Periods
  readonly issued: Issued
  readonly years: Periods
}

/** How many months there are in each length of period. */
export const monthsOf: {
  readonly [L in 'month' | 'quarter' | 'year']: PeriodLength
} = { month: 1, quarter: 3, year: 12 }

/** The schedule of some terms. */
export function scheduleOf(terms: ContractTerms, indices: readonly IndexSeries[]): Schedule {
  const { billing } = terms
  const every = monthsOf[billing?.every ?? 'month']
  return {
    terms,
    indices,
    exponent: currencyExponent[terms.currency],
    invoices: periodsOf(terms.term, billing?.periods ?? 'calendar', every),
    issued: billing?.issued ?? 'in-arrears',
    years: contractYears(terms.term),
  }
}

/** The day on which an invoice is issued: on its first day of service, or on the day after its last. One entry a way of issuing. */
const issueDays: { readonly [I in Issued]: (first: Day, end: Day) => Day } = {
  'in-advance': (first) => first,
  'in-arrears': (_, end) => end,
}

/** The day on which an invoice is issued; a settlement follows the last one, when everything is known. */
export function issueDay({ invoices, issued }: Schedule, invoice: number): Day {
  if (invoice >= invoices.count) return entry(invoices.end, invoices.count - 1)
  return issueDays[issued](entry(invoices.first, invoice), entry(invoices.end, invoice))
}
