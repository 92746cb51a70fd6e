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

/**
 * VAT as a percentage of the net line, on top of the price or contained in it. A later rate holds for what is invoiced from its day. The
 * tax of a line is rounded half away from zero to the digits of the contract's currency, however the lines themselves are rounded.
 */
export const vat = noneOr(
  z.strictObject({ rate: share, ...sometimes({ prices: choice(prices), later: laterRates }) }),
)

/** VAT on top of an amount that is net by its nature: nothing is said of whether it contains the tax. */
export const vatOnTop = noneOr(z.strictObject({ rate: share, ...sometimes({ later: laterRates }) }))

/** The fields of VAT under `charges.*`. */
export const vatFields = () =>
  [
    ...vatOnTopFields('charges.*'),
    field('charges.*.vat.prices', 'choice', { choices: prices }),
  ] as const

/** The fields of VAT on top of net amounts under a path, as `commitments.*`. */
export const vatOnTopFields = <const P extends string>(path: P) =>
  [
    field(`${path}.vat`, 'choice', { choices: ['none'] }),
    field(`${path}.vat.rate`, 'percent', { unit: 'percent' }),
    field(`${path}.vat.later.*.from`, 'date'),
    field(`${path}.vat.later.*.rate`, 'percent', { unit: 'percent' }),
  ] as const
