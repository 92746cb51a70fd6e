import {
  type ContractTerms,
  type CurrencyCode,
  currencyExponent,
  type HeadcountChange,
} from '@contract-playbook/terms'
import type { Sums } from './arithmetic.ts'
import { monthOf } from './calendar.ts'
import type { LineRounding } from './line.ts'
import { monthsOf, type OraclePeriod, periodsOf, termOf } from './periods.ts'
import type { UpliftStep } from './uplifts.ts'

/** A contract as every part of the calculation sees it. */
export interface Setting<Amount> {
  readonly terms: ContractTerms
  readonly headcount: readonly HeadcountChange[]
  readonly sums: Sums<Amount>
  readonly steps: readonly UpliftStep<Amount>[]
  /** The periods that invoices group. */
  readonly billing: readonly OraclePeriod[]
  readonly isAdvance: boolean
}

export const billingPeriods = (terms: ContractTerms): OraclePeriod[] =>
  periodsOf(terms, monthsOf[terms.billing?.every ?? 'month'], termOf(terms))

/** The invoice of the billing period that a day is in, by its place. */
export const invoiceAt = <Amount>({ billing }: Setting<Amount>, day: number): number =>
  billing.findIndex(({ first, stop }) => first <= day && day < stop)

/** Behind the last period comes the settlement. */
export const invoiceId = <Amount>({ billing }: Setting<Amount>, invoice: number): string => {
  const period = billing[invoice]
  return period === undefined ? 'settlement' : monthOf(period.start)
}

/** In advance on the first day of service, in arrears on the day after the last; the settlement on the day after the term. */
export function issueDay<Amount>(
  { terms, billing, isAdvance }: Setting<Amount>,
  invoice: number,
): number {
  const period = billing[invoice]
  if (period === undefined) return termOf(terms).stop
  return isAdvance ? period.first : period.stop
}

/** How amounts of a currency are rounded. */
export function roundingIn({ billing }: ContractTerms, currency: CurrencyCode): LineRounding {
  const { mode = 'half-away-from-zero', at = 'line', digits } = billing?.rounding ?? {}
  return { mode, at, digits: digits ?? currencyExponent[currency] }
}
