import { type CurrencyCode, currencyExponent } from '@contract-playbook/terms'
import { type Money, money } from '../exact/money.ts'
import { isSame, powerOfTen, type Ratio, ratio, times } from '../exact/ratio.ts'
import { moneyValue } from '../explain/values.ts'
import { type Expression, input, round } from '../formula/expression.ts'
import { texts, traceOf, unrounded, work } from '../formula/trace.ts'
import type { TotalsDetails, TotalsStep } from './totals-step.ts'

/** An amount and why it is that much. */
export interface Figure {
  readonly amount: Money
  readonly step: TotalsStep
}

/** An amount that was rounded once, half away from zero, with what a step says of it. */
export interface RoundedAmount {
  /** minor units */
  readonly units: bigint
  readonly value: ReturnType<typeof moneyValue>
  readonly details: Pick<TotalsDetails, 'formula' | 'rounding'>
}

type Inputs = Readonly<Record<string, Ratio>>

/** Works out a formula on fractions in major units and rounds it once to the digits of a currency. */
export function roundedAmount(
  exact: Expression,
  inputs: Inputs,
  currency: CurrencyCode,
): RoundedAmount {
  const digits = currencyExponent[currency]
  const worked = work(round(exact, digits), { inputs, segments: [] })
  const units = unitsOf(worked.value, digits)
  const value = moneyValue(units, digits, currency)
  const formula = traceOf(worked)
  const before = unrounded(worked).value
  if (isSame(before, worked.value)) return { units, value, details: { formula } }
  const rounding = { exact: texts(before), rule: 'half-away-from-zero', at: 'figure' } as const
  return { units, value, details: { formula, rounding } }
}

const sum = input('amount', 'money', { rank: 'line' })

/** A sum of exact amounts, rounded once. Its formula is that of its children: their sum. */
export function roundedSum(exact: Ratio, currency: CurrencyCode): RoundedAmount {
  const { units, value, details } = roundedAmount(sum, { amount: exact }, currency)
  return {
    units,
    value,
    details: details.rounding === undefined ? {} : { rounding: details.rounding },
  }
}

/** A figure from its amount. */
export const figureOf = (units: bigint, currency: CurrencyCode, step: TotalsStep): Figure => ({
  amount: money(units, currency),
  step,
})

function unitsOf(value: Ratio, digits: number): bigint {
  const { numerator, denominator } = times(value, ratio(powerOfTen(digits)))
  if (denominator !== 1n) throw new Error(`a figure of ${digits} digits was not rounded`)
  return numerator
}
