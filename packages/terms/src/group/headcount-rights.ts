import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { share } from '../leaf/amount.ts'
import { choice } from '../leaf/choice.ts'
import { days, quantity } from '../leaf/whole.ts'
import { group } from './group.ts'

const rights = ['allowed', 'not-allowed'] as const
const effective = ['any-day', 'billing-period', 'contract-year'] as const

/**
 * Whether the customer may have more or fewer people served. A decrease may be limited.
 *
 * - `percentPerYear`: so much of the headcount over all sites with which a contract year begins, before any decrease of that year, may
 *   leave in the year; free heads round down. The first year begins with the opening headcount.
 * - `leastQuantity`, `leastPercentOfFirst`: so many of each unit, or so much of its first headcount, rounded up, stay at each site. A
 *   move away from a site is a decrease there. A least over all sites is no right here; a commitment or a pooled floor bills one.
 * - `noticeDays`: the notice has been received so many days, the day of receipt not counted, before the new headcount holds.
 * - `effective`: on which days a decrease may begin.
 */
export const headcountRights = group({
  increase: choice(rights),
  decrease: z.union([
    choice(rights),
    group({
      percentPerYear: share,
      leastQuantity: quantity,
      leastPercentOfFirst: share,
      noticeDays: days,
      effective: choice(effective),
    }),
  ]),
})

export const headcountRightsFields = () =>
  [
    field('headcountRights.increase', 'choice', { choices: rights }),
    field('headcountRights.decrease', 'choice', { choices: rights }),
    field('headcountRights.decrease.percentPerYear', 'percent', { unit: 'percent' }),
    field('headcountRights.decrease.leastQuantity', 'count', { unit: 'unit' }),
    field('headcountRights.decrease.leastPercentOfFirst', 'percent', { unit: 'percent' }),
    field('headcountRights.decrease.noticeDays', 'count', { unit: 'day' }),
    field('headcountRights.decrease.effective', 'choice', { choices: effective }),
  ] as const
