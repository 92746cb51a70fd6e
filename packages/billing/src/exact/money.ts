import type { CurrencyCode, DecimalText } from '@contract-playbook/terms'
import { currencyExponent } from '@contract-playbook/terms'
import { dinero, type Dinero, subtract, toSnapshot } from 'dinero.js/bigint'
import { decimalText } from './decimal.ts'

/** An amount of one currency, in its ISO 4217 minor units (fen, cents, yen). Two currencies do not add: it does not compile. */
export type Money<C extends CurrencyCode = CurrencyCode> = Dinero<bigint, C>

/** Money as it leaves the package for JSON: decimal text with the currency's own number of digits, "35298.32". */
export interface MoneySnapshot {
  readonly amount: DecimalText
  readonly currency: CurrencyCode
}

/** Money from minor units. @source ISO 4217 for the exponent */
export function money<C extends CurrencyCode>(minorUnits: bigint, currency: C): Money<C> {
  const exponent = BigInt(currencyExponent[currency])
  return dinero({ amount: minorUnits, currency: { code: currency, base: 10n, exponent } })
}

/** Minor units of money made by this package. */
export function minorUnits(amount: Money): bigint {
  return toSnapshot(amount).amount
}

/** Decimal text and currency, always with the currency's digits: 3 yen is "3", 3 yuan "3.00". */
export function moneySnapshot(amount: Money): MoneySnapshot {
  const { amount: units, currency, scale } = toSnapshot(amount)
  return { amount: decimalText(units, Number(scale)), currency: currency.code }
}

/** What one amount exceeds another by; negative where it is less. One currency only: two do not compile. */
export function moneyDifference<C extends CurrencyCode>(
  more: Money<C>,
  less: Money<NoInfer<C>>,
): Money<C> {
  return subtract(more, less)
}
