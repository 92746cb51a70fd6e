/**
 * Decimals of the currencies that a contract may name.
 * @source ISO 4217, minor units
 */
export const currencyExponent = {
  CNY: 2,
  USD: 2,
  EUR: 2,
  HKD: 2,
  JPY: 0,
  GBP: 2,
  CHF: 2,
  SGD: 2,
  KWD: 3,
  AED: 2,
  AUD: 2,
  BHD: 3,
  BRL: 2,
  CAD: 2,
  CZK: 2,
  DKK: 2,
  HUF: 2,
  IDR: 2,
  ILS: 2,
  INR: 2,
  KRW: 0,
  MOP: 2,
  MXN: 2,
  MYR: 2,
  NOK: 2,
  NZD: 2,
  OMR: 3,
  PHP: 2,
  PLN: 2,
  QAR: 2,
  SAR: 2,
  SEK: 2,
  THB: 2,
  TRY: 2,
  TWD: 2,
  VND: 0,
  ZAR: 2,
} as const satisfies Record<string, 0 | 2 | 3>

/** ISO 4217 code of a currency that a contract may name. */
export type CurrencyCode = keyof typeof currencyExponent

/** Every currency, the most frequent in China's contracts first. */
// Object.keys types its result as string[]; the keys of a const object are exactly its type's keys.
export const currencyCodes = Object.keys(currencyExponent) as readonly CurrencyCode[]
