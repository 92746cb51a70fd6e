import type { ChargeId, ContractTerms } from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import { periodAt, type Periods, periodsOf } from '../calendar/periods.ts'
import { entry } from '../exact/column.ts'
import type { Formula } from '../formula/formula.ts'
import { amountRates, type Rates } from '../schedule/rates.ts'
import { commitmentFormula } from './charge-formulas.ts'
import { lineRounding } from './rounding.ts'
import type { Schedule } from './schedule.ts'
import { type TaxRule, taxRule } from './tax-rule.ts'

export type Commitment = Exclude<NonNullable<ContractTerms['commitments']>, 'none'>[string]

/** A commitment with everything worked out that does not depend on headcount. */
export interface CompiledCommitment {
  readonly id: string
  readonly commitment: Commitment
  /** The windows of time in which it is tested. */
  readonly windows: Periods
  /** For each window the invoice on which its line stands; one more than there are is the settlement. */
  readonly invoiceOf: readonly number[]
  readonly rates: Rates
  /** For each window which row of the rates holds on its first day. */
  readonly rows: readonly number[]
  readonly formula: Formula
  readonly tax: TaxRule
}

/** The windows of each kind. */
const windowsOf: {
  readonly [W in Commitment['window']]: (schedule: Schedule) => Periods
} = {
  'billing-period': ({ invoices }) => invoices,
  quarter: ({ terms }) => periodsOf(terms.term, terms.billing?.periods ?? 'calendar', 3),
  'contract-year': ({ years }) => years,
}

/** Works a commitment out. The terms have no refusals. */
export function compileCommitment(
  id: string,
  commitment: Commitment,
  schedule: Schedule,
): CompiledCommitment {
  const { terms, indices, exponent, invoices, issued } = schedule
  const windows = windowsOf[commitment.window](schedule)
  const later = issued === 'in-advance' ? 1 : 0
  const invoiceOf = windows.end.map((end) => periodAt(invoices, end - 1) + later)
  const window = { first: windows.term.first, end: windows.term.end }
  const rates = amountRates(
    commitment.amount,
    commitment.uplift === 'applies',
    terms,
    indices,
    window,
  )
  return {
    id,
    commitment,
    windows,
    invoiceOf,
    rates,
    rows: windows.first.map((day) => rates.days.filter((from) => from <= day).length),
    formula: commitmentFormula(
      commitment.kind,
      rates.book.digits,
      lineRounding(terms, exponent),
      exponent,
    ),
    tax: taxRule(commitment.vat, { invoiceOf, endsOn: invoiceOf }, schedule),
  }
}

/** Whether a commitment counts a charge: those it names, or all that recur. */
export const counts = (
  { charges }: Commitment,
  id: ChargeId,
  kind: ContractTerms['charges'][string]['kind'],
): boolean => (charges === undefined ? kind !== 'one-off' : charges.includes(id))

/** The window in which a day lies. */
export const windowAt = ({ windows }: CompiledCommitment, day: Day): number =>
  periodAt(windows, day)

/** The days of a window inside the term, and those that its amount is for: the same if a stub is charged in full. */
export function windowDays(
  { commitment, windows }: CompiledCommitment,
  window: number,
): { days: number; of: number } {
  const of = entry(windows.starts, window + 1) - entry(windows.starts, window)
  const days = entry(windows.end, window) - entry(windows.first, window)
  return { days: commitment.stubs === 'full' ? of : days, of }
}
