import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { exchangeRate } from '../leaf/amount.ts'
import { currency } from '../leaf/choice.ts'
import { day } from '../leaf/day.ts'
import { shortText } from '../leaf/text.ts'
import { currencyCodes } from '../text/currency.ts'
import { sometimes } from './group.ts'
import { list } from './named.ts'

/**
 * What one unit of another currency is in the contract's own, from a day on, and who says so. A line is converted at the latest rate up to
 * the day of its invoice, and rounded as every line is; a correction at the rate of the line that it corrects.
 */
export const exchangeRates = list(
  z.strictObject({
    of: currency,
    on: day,
    rate: exchangeRate,
    ...sometimes({ source: shortText }),
  }),
)

export const exchangeRatesFields = () =>
  [
    field('exchangeRates.*.of', 'currency', { choices: currencyCodes }),
    field('exchangeRates.*.on', 'date'),
    field('exchangeRates.*.rate', 'rate'),
    field('exchangeRates.*.source', 'text'),
  ] as const
