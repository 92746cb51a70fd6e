import {
  type ContractTerms,
  currencyExponent,
  dayIssue,
  type DecimalText,
  type IsoDate,
  isoDate,
  type Outcome,
} from '@contract-playbook/terms'
import { readDay } from '../calendar/day.ts'
import { type Money, minorUnits, money, moneySnapshot } from '../exact/money.ts'
import { decimalRatio, over, ratio } from '../exact/ratio.ts'
import { majorUnits, moneyValue } from '../explain/values.ts'
import { type Expression, input, multiply, quotient, round, whole } from '../formula/expression.ts'
import { settlementIssue } from './settlement-issues.ts'
import { type SettlementPolicy, type SettlementStep, settlementStep } from './settlement-step.ts'
import { workedFigure } from './worked-figure.ts'

/** What an overdue invoice costs. */
export interface LateInterest {
  readonly interest: Money
  /** Days on which it runs: from the day after the due day to the payment day, both inclusive. */
  readonly days: number
  /** Why that much. */
  readonly step: SettlementStep
}

/** An invoice that was paid, perhaps late, and what the contract says of paying late. */
export interface OverdueInvoice {
  /** What was to be paid, tax included. */
  readonly gross: Money
  readonly due: IsoDate
  readonly paid: IsoDate
  readonly terms: Pick<ContractTerms, 'latePayment' | 'clauses'>
}

const gross = input('gross', 'money', { rank: 'line' })
const days = input('days', 'days', { rank: 'line' })
const perYear = multiply(gross, input('percent', 'percent', { rank: 'line' }))
const perDay = multiply(gross, input('per-day', 'percent', { rank: 'line' }))

type Rate = Exclude<NonNullable<ContractTerms['latePayment']>, 'none'>

/** How a rate is read: its formula before rounding, its input as a share of one, its policy. */
interface Reading {
  readonly exact: Expression
  readonly name: string
  readonly rate: DecimalText
  readonly of: number
  readonly policy: SettlementPolicy
}

const readingOf = (rate: Rate): Reading =>
  'percentPerYear' in rate
    ? {
        exact: quotient(multiply(perYear, days), whole(365, 'days')),
        name: 'percent',
        rate: rate.percentPerYear,
        of: 100,
        policy: 'late-payment/percent-per-year',
      }
    : {
        exact: multiply(perDay, days),
        name: 'per-day',
        rate: rate.perMillePerDay,
        of: 1000,
        policy: 'late-payment/per-mille-per-day',
      }

/**
 * Simple interest on an overdue invoice: gross × percent a year × days ÷ 365, or gross × per mille a day × days; rounded once to the
 * currency's digits, halves away from zero. Nothing if it was paid in time or the contract excludes interest.
 * Unknown `late-payment-not-in-terms` if the terms do not say; refusal `interest-on-credit` for an invoice below zero;
 * issue `not-a-date`, `no-such-day` or `date-out-of-range` at `due` or `paid` for what is no day.
 * @source 365 days in every year: the usual fixed basis for 年利率 ÷ 365; 万分之五 a day is 0.5 per mille
 */
export function lateInterest(invoice: OverdueInvoice): Outcome<LateInterest> {
  const { due, paid } = invoice
  const { latePayment } = invoice.terms
  const noDays = [dayIssue(due, 'due') ?? [], dayIssue(paid, 'paid') ?? []].flat()
  if (noDays.length > 0) return { value: undefined, issues: noDays }
  if (latePayment === undefined)
    return {
      value: undefined,
      issues: [settlementIssue('late-payment-not-in-terms', {}, 'latePayment')],
    }
  const { amount } = moneySnapshot(invoice.gross)
  if (minorUnits(invoice.gross) < 0n)
    return { value: undefined, issues: [settlementIssue('interest-on-credit', { amount })] }
  const late = Math.max(0, readDay(paid) - readDay(due))
  const none = latePayment === 'none'
  const value =
    none || late === 0
      ? withoutInterest(invoice, none ? 'excluded' : 'paid-in-time')
      : withInterest(invoice, late, latePayment)
  return { value, issues: [] }
}

function withoutInterest(
  { gross, due, paid, terms }: OverdueInvoice,
  reason: 'paid-in-time' | 'excluded',
): LateInterest {
  const { currency } = moneySnapshot(gross)
  const value = moneyValue(0n, currencyExponent[currency], currency)
  const excluded = reason === 'excluded' ? ({ policy: 'late-payment/none' } as const) : {}
  const facts = { due, paid, reason }
  const step = settlementStep(terms, 'late-interest', 'no-late-interest', facts, value, {
    ...excluded,
    path: 'latePayment',
  })
  return { interest: money(0n, currency), days: 0, step }
}

function withInterest(
  { gross, due, paid, terms }: OverdueInvoice,
  late: number,
  rate: Rate,
): LateInterest {
  const { currency } = moneySnapshot(gross)
  const digits = currencyExponent[currency]
  const reading = readingOf(rate)
  const { units, ...told } = workedFigure(
    round(reading.exact, digits),
    {
      gross: majorUnits(minorUnits(gross), digits),
      [reading.name]: over(decimalRatio(reading.rate), ratio(reading.of)),
      days: ratio(late),
    },
    digits,
    'interest',
  )
  const facts = { due, paid, first: isoDate(readDay(due) + 1), last: paid, days: late, ...rate }
  const value = moneyValue(units, digits, currency)
  const details = { ...told, policy: reading.policy, path: 'latePayment' }
  const step = settlementStep(terms, 'late-interest', 'late-interest', facts, value, details)
  return { interest: money(units, currency), days: late, step }
}
