import { type ContractTerms, type CurrencyCode, currencyExponent } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { decimal } from '../terms.ts'
import { laterDays, type Span } from './telling-days.ts'

type Rates = NonNullable<ContractTerms['exchangeRates']>

/** Currencies with no, two and three digits. */
export const drawnCurrencies = ['CNY', 'USD', 'JPY', 'KWD'] as const

const rate = fc.constantFrom('7.0983', '0.000123', '1', '0.5', '142.77', '23.456789').map(decimal)

/** A rate for every other currency from the first day on, and some later ones. */
export function randomExchangeRates(currency: CurrencyCode, term: Span): fc.Arbitrary<Rates> {
  const others = drawnCurrencies.filter((other) => other !== currency)
  const ratesOf = (of: CurrencyCode): fc.Arbitrary<Rates> =>
    laterDays(term, 2).chain((later) =>
      fc.tuple(...[term.first, ...later].map((on) => rate.map((rate) => ({ of, on, rate })))),
    )
  return fc.tuple(...others.map(ratesOf)).map((rates) => rates.flat())
}

/** The most digits that all currencies of a contract have. */
export const sharedDigits = (currencies: readonly CurrencyCode[]): number =>
  Math.min(...currencies.map((currency) => currencyExponent[currency]))
