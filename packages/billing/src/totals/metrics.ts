import type { CurrencyCode, IsoDate, Outcome, Scenario } from '@contract-playbook/terms'
import { readDay } from '../calendar/day.ts'
import type { CompileOptions } from '../compile.ts'
import { onRequest } from '../exact/on-request.ts'
import type { Bill } from '../invoices/bill.ts'
import { type BilledScenario, billedScenario } from './billed-scenario.ts'
import { contractValue, scheduledFees, valueOfYear } from './contract-value.ts'
import {
  type BilledBy,
  type BilledShare,
  billingShares,
  contractedBilling,
} from './contracted-billing.ts'
import type { Figure } from './figure.ts'
import { type Recurring, recurringOn } from './recurring.ts'
import { scheduleOfDays } from './scheduled.ts'

/**
 * The totals by which contracts are compared, in the currency of the bill and net of tax. Each is exact, rounded where it says so, and
 * explains itself down to the headcount and the terms.
 */
export interface Metrics {
  readonly bill: Bill
  readonly currency: CurrencyCode
  /** Contract years that the term reaches: the last may be a part of one. */
  readonly years: number
  /** What recurs in a full month, and twelve of them, as of a day. Undefined outside the term. */
  recurring(on: IsoDate): Recurring | undefined
  /** Annual contract value: recurring fees by the service days of a contract year, counted from 1; overage included, nothing owed once. */
  acv(year: number): Figure | undefined
  /** Recurring fees by service day, both days inclusive. Days outside the term owe nothing. */
  scheduled(first: IsoDate, last: IsoDate): Figure
  /** Total contract value: the exact sum of all contract years and of what is owed once, by actual days; without true-ups. */
  readonly tcv: Figure
  /** Total contracted billing: the sum of the rounded lines as they are invoiced, corrections and true-ups included. */
  readonly tcb: Figure
  /** The same by month of service, contract year, site, charge or invoice, net and tax; the shares sum to it. */
  tcbBy(by: BilledBy): readonly BilledShare[]
}

/**
 * The totals of a contract with a headcount. MRR: what a full price period costs at the day's heads and prices, after discounts, ÷ its
 * months, rounded for each item of a charge. ACV and TCV: each service day owes the amount of a full period at its quantity and prices ÷
 * the days of that period, summed exactly, rounded once. TCB: what is invoiced.
 * No value if the contract cannot be billed: the issues say why.
 * @source the usual definitions of subscription finance, as `tcv`, `tcb` and `mrr` of Zuora's order metrics
 */
export function metrics(scenario: Scenario, options?: CompileOptions): Outcome<Metrics> {
  const { value, issues } = billedScenario(scenario, options)
  return { value: value && metricsOf(value), issues }
}

function metricsOf(scenario: BilledScenario): Metrics {
  const { bill, billed } = scenario
  const { invoices, years } = billed.contract
  const schedule = scheduleOfDays(billed)
  const tcv = onRequest(() => contractValue(billed, schedule))
  const tcb = onRequest(() => contractedBilling(scenario))
  return {
    bill,
    currency: bill.currency,
    years: years.count,
    recurring(on) {
      const day = readDay(on)
      const { first, end } = invoices.term
      return first <= day && day < end ? recurringOn(billed, day) : undefined
    },
    acv: (year) => valueOfYear(billed, schedule, year),
    scheduled: (first, last) => scheduledFees(billed, schedule, readDay(first), readDay(last)),
    get tcv() {
      return tcv()
    },
    get tcb() {
      return tcb()
    },
    tcbBy: (by) => billingShares(scenario, by),
  }
}
