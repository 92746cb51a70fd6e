import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { share } from '../leaf/amount.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { day } from '../leaf/day.ts'
import { sometimes } from '../group/group.ts'
import { list } from '../group/named.ts'
import { risingDays } from './rising-days.ts'

/** Rates that replace the first one, from days that rise. */
export const laterRates = list(z.strictObject({ from: day, rate: share })).check(risingDays)

const prices = ['exclusive', 'inclusive'] as const

/** VAT as a percentage of the net line, on top of the price or contained in it. A later rate holds for what is invoiced from its day. */
export const vat = noneOr(
  z.strictObject({
    rate: share,
    ...sometimes({
      prices: choice(prices),
      later: laterRates,
    }),
  }),
)

/** The fields of VAT under a path, as `charges.*`. */
export const vatFields = <const P extends string>(path: P) =>
  [
    field(`${path}.vat`, 'choice', { choices: ['none'] }),
    field(`${path}.vat.rate`, 'percent', { unit: 'percent' }),
    field(`${path}.vat.prices`, 'choice', { choices: prices }),
    field(`${path}.vat.later.*.from`, 'date'),
    field(`${path}.vat.later.*.rate`, 'percent', { unit: 'percent' }),
  ] as const
