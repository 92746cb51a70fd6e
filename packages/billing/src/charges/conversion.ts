import { currencyExponent, type ContractTerms, type CurrencyCode } from '@contract-playbook/terms'
import { readDay } from '../calendar/day.ts'
import { entry } from '../exact/column.ts'
import { readDecimal } from '../exact/decimal.ts'
import type { Formula } from '../formula/formula.ts'
import { conversionFormula } from './charge-formulas.ts'
import type { ChargePeriods } from './charge-periods.ts'
import { type LineRates, lineRates } from './line-rate.ts'
import { lineRounding } from './rounding.ts'
import { issueDay, type Schedule } from './schedule.ts'

export type ExchangeRate = NonNullable<ContractTerms['exchangeRates']>[number]

/** How lines in another currency come into that of the bill: the rate of each period's line. */
export interface Conversion {
  readonly formula: Formula
  readonly rates: LineRates
  readonly used: readonly ExchangeRate[]
}

/** The rate of a currency on a day: the latest one up to it. */
export function exchangeRateOn(
  { exchangeRates = [] }: ContractTerms,
  currency: CurrencyCode,
  day: number,
): ExchangeRate | undefined {
  return exchangeRates
    .filter(({ of, on }) => of === currency && readDay(on) <= day)
    .toSorted((a, b) => readDay(a.on) - readDay(b.on))
    .at(-1)
}

/** The conversion of lines on their invoices. Every rate is known: `unknownRates` has been asked before. */
export function conversionOf(
  currency: CurrencyCode,
  { invoiceOf }: ChargePeriods,
  schedule: Schedule,
): Conversion {
  const { terms, exponent } = schedule
  const used = invoiceOf.map((invoice) =>
    known(exchangeRateOn(terms, currency, issueDay(schedule, invoice)), currency),
  )
  const rates = lineRates(used.map(({ rate }) => readDecimal(rate)))
  return {
    formula: conversionFormula(
      rates.digits,
      currencyExponent[currency],
      lineRounding(terms, exponent),
      exponent,
    ),
    rates,
    used,
  }
}

function known(rate: ExchangeRate | undefined, currency: CurrencyCode): ExchangeRate {
  if (rate === undefined) throw new Error(`no rate of ${currency}`)
  return rate
}

/** The first invoice day of a charge for which its currency has no rate. */
export function missingRateDay(
  currency: CurrencyCode,
  { invoiceOf }: ChargePeriods,
  schedule: Schedule,
): number | undefined {
  const days = [...new Set(invoiceOf)].map((invoice) => issueDay(schedule, invoice))
  return days.find((day) => exchangeRateOn(schedule.terms, currency, day) === undefined)
}

/** The rate that was used for a period's line. */
export const rateUsed = ({ used }: Conversion, period: number): ExchangeRate => entry(used, period)
