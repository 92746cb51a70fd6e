import type { InputNames } from './step-words.ts'

/** What the numbers of formulas are called in English. */
export const englishInputs: InputNames = {
  quantity: 'quantity',
  price: 'price',
  'first-price': 'first price',
  flat: 'flat fee',
  'package-size': 'units in a package',
  days: 'days',
  period: 'days of the period',
  segment: 'amount of these days',
  'before-discount': 'amount before the discount',
  discount: 'discount',
  percent: 'percentage',
  net: 'net amount',
  gross: 'amount with VAT',
  rate: 'VAT rate',
  tax: 'VAT',
  recomputed: 'due now',
  'already-billed': 'already billed',
  heads: 'number counted',
  floor: 'least number',
  of: 'days averaged',
  amount: 'amount',
  'exchange-rate': 'exchange rate',
  committed: 'agreed amount',
  counted: 'lines that count',
}
