import * as z from 'zod/mini'
import { currencyCodes } from '../text/currency.ts'
import { leaf } from './leaf.ts'
import { written } from './written.ts'

/** One of a few words. */
export function choice<const C extends readonly string[]>(choices: C) {
  return leaf(z.enum(choices), 'choice')
}

/** What can be said, or excluded altogether with the word `none`. */
export function noneOr<S extends z.core.$ZodType>(schema: S) {
  return z.union([leaf(z.literal('none'), 'choice'), schema])
}

export const trueOrFalse = leaf(z.boolean(), 'true-or-false')

/** ISO 4217 code. */
export const currency = leaf(z.enum(currencyCodes), 'currency')

/** ISO 3166 country or region, two capitals: `CN`, `HK`, `IT`. */
export const country = leaf(
  written((text) =>
    /^[A-Z]{2}$/.test(text) ? undefined : { code: 'not-a-country', facts: { written: text } },
  ),
  'country',
)

/** BCP 47 language tag: `zh-CN`, `en`, `it`. */
export const languageTag = leaf(
  written((text) =>
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)
      ? undefined
      : { code: 'not-a-language', facts: { written: text } },
  ),
  'language',
)

/** Name in the IANA time zone database: `Asia/Shanghai`. */
export const timeZone = leaf(
  written((text) =>
    /^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Z][A-Za-z0-9_+-]*)*$/.test(text)
      ? undefined
      : { code: 'not-a-time-zone', facts: { written: text } },
  ),
  'time-zone',
)
