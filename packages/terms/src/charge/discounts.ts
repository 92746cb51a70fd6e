import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { amount, share } from '../leaf/amount.ts'
import { noneOr } from '../leaf/choice.ts'
import { wholeMonths } from '../leaf/whole.ts'
import { list } from '../group/named.ts'

/**
 * Taken in the listed order from what is left: a share; a share given for staying to the end; an amount per line, never below zero;
 * or the first months of a recurring charge for nothing, which are counted from its first day; uplifts go on underneath.
 */
export const discounts = noneOr(
  list(
    z.union([
      z.strictObject({ percent: share }),
      z.strictObject({ commitment: share }),
      z.strictObject({ amount }),
      z.strictObject({ freeMonths: wholeMonths }),
    ]),
  ),
)

export const discountsFields = () =>
  [
    field('charges.*.discounts', 'choice', { choices: ['none'] }),
    field('charges.*.discounts.*.percent', 'percent', { unit: 'percent' }),
    field('charges.*.discounts.*.commitment', 'percent', { unit: 'percent' }),
    field('charges.*.discounts.*.amount', 'amount', { unit: 'currency' }),
    field('charges.*.discounts.*.freeMonths', 'count', { unit: 'month' }),
  ] as const
