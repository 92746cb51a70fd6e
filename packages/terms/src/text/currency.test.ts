import { expect, test } from 'vitest'
import { currencyCodes, currencyExponent } from './currency.ts'

/** What the platform's own ISO 4217 table says. */
function platformExponent(currency: string): number | undefined {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits
}

// The platform follows the money in use, which has no filler and no sen any more; ISO 4217 still counts two decimals.
const usedWithoutDecimals = ['HUF', 'IDR']

test.each(currencyCodes.filter((code) => !usedWithoutDecimals.includes(code)))(
  '%s has the decimals of ISO 4217',
  (code) => {
    expect(currencyExponent[code]).toBe(platformExponent(code))
  },
)

test.each(['HUF', 'IDR'] as const)('%s keeps its two decimals', (code) => {
  expect(currencyExponent[code]).toBe(2)
})
