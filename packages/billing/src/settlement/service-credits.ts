import {
  type ContractTerms,
  currencyExponent,
  type DecimalText,
  type IsoMonth,
  type Outcome,
} from '@contract-playbook/terms'
import { type Money, money } from '../exact/money.ts'
import type { Part } from '../explain/step.ts'
import type { Amounts } from '../invoices/bill.ts'
import { creditByRate } from './credit-by-rate.ts'
import { creditIssues, creditTerms } from './credit-terms.ts'
import { creditedMonths, creditYears } from './credited-months.ts'
import { type MeasuredMonth, measurementFaults, measurementGaps } from './measured-months.ts'
import { creditPercent, type MonthCredit } from './month-credit.ts'
import { monthlyFees } from './monthly-fees.ts'
import { partAmounts, partUnits, taxedAmounts } from './part-amounts.ts'
import { serviceCreditStep } from './service-credit-steps.ts'
import type { SettledBill } from './settled-bill.ts'
import { settlementIssue } from './settlement-issues.ts'
import type { SettlementStep } from './settlement-step.ts'

/** What is credited at one VAT rate; without VAT, `rate` is absent. */
export interface CreditAtRate extends Amounts {
  readonly rate?: DecimalText
}

/** What is credited for a month: net, tax and gross are below zero, or nothing. */
export interface ServiceCredit extends Amounts {
  readonly month: IsoMonth
  readonly availability: DecimalText
  /** The rung of the ladder that was reached; absent if the availability was kept. */
  readonly below?: DecimalText
  /** The share of the fees that the rung credits, in percent. */
  readonly percent: DecimalText
  /** Recurring fees of the month, net of tax. */
  readonly fees: Money
  /** Net of what the month's cap and, after it, the year's took away. Zero or more. */
  readonly takenByMonthCap: Money
  readonly takenByYearCap: Money
  readonly rates: readonly CreditAtRate[]
  explain(part: Part): SettlementStep
}

/** What missed availability is credited with, over all months. */
export interface ServiceCredits extends Amounts {
  /** Every month that was billed and measured, in order. */
  readonly months: readonly ServiceCredit[]
  /** Whether credits are all that the client may claim; absent if the contract does not say. */
  readonly soleRemedy?: boolean
}

type Terms = Pick<
  ContractTerms,
  'term' | 'billing' | 'charges' | 'commitments' | 'serviceLevels' | 'clauses'
>

/**
 * What missed availability is credited with, month by month: the share of the month's recurring fees that the reached rung of the ladder
 * names, limited by the caps of the month and of the contract year (of the year's fees as billed), taxed at the rates of the lines.
 * Nothing if the contract excludes credits. A month without measurement is unknown (`availability-not-measured`) and not credited.
 * Unknown `service-credits-not-in-terms`; issue `availability-not-a-share`; refusal `availability-measured-twice`; assumptions
 * `assumed-month-cap`, `assumed-year-cap`; notices `month-not-billed`, `availability-per-longer-span`.
 */
export function serviceCredits(
  bill: SettledBill,
  terms: Terms,
  measured: readonly MeasuredMonth[],
): Outcome<ServiceCredits> {
  const agreed = creditTerms(terms)
  if (agreed === undefined) {
    const path = 'serviceLevels.credits'
    return { value: undefined, issues: [settlementIssue('service-credits-not-in-terms', {}, path)] }
  }
  if (agreed === 'none') return { value: sumOf([], bill), issues: [] }
  const faults = measurementFaults(measured)
  if (faults.length > 0) return { value: undefined, issues: faults }
  const fees = monthlyFees(bill, terms)
  const years = creditYears(terms.term, fees)
  const credits = creditedMonths(agreed, years, measured, currencyExponent[bill.currency])
  const months = credits.map((credit) => serviceCredit(credit, bill, terms))
  const remedy = agreed.soleRemedy === undefined ? {} : { soleRemedy: agreed.soleRemedy }
  const billed = fees.map(({ month }) => month)
  const issues = [...measurementGaps(measured, billed), ...creditIssues(agreed, terms)]
  return { value: { ...sumOf(months, bill), ...remedy }, issues }
}

const sumOf = (months: readonly ServiceCredit[], { currency }: SettledBill): ServiceCredits => ({
  months,
  ...partAmounts(
    (part) => months.reduce((sum, month) => sum + partUnits(month)[part], 0n),
    currency,
  ),
})

function serviceCredit(credit: MonthCredit, bill: SettledBill, terms: Terms): ServiceCredit {
  const { currency } = bill
  const { fees, availability, rung, uncapped, monthCap, net } = credit
  const rates = creditByRate(credit, currencyExponent[currency])
  const tax = rates.reduce((sum, { tax }) => sum + tax.units, 0n)
  const most = monthCap?.most.units ?? uncapped.units
  const inMonth = most < uncapped.units ? most : uncapped.units
  return {
    month: fees.month,
    availability,
    ...(rung === undefined ? {} : { below: rung.below }),
    percent: creditPercent(credit),
    fees: money(fees.net, currency),
    takenByMonthCap: money(uncapped.units - inMonth, currency),
    takenByYearCap: money(inMonth + net.units, currency),
    rates: rates.map(({ rate, net, tax }) => ({
      ...(rate === undefined ? {} : { rate }),
      ...taxedAmounts(net.units, tax.units, currency),
    })),
    ...taxedAmounts(net.units, tax, currency),
    explain: (part) => serviceCreditStep({ bill, terms, credit, rates }, part),
  }
}
