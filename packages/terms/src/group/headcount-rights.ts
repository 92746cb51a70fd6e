import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { share } from '../leaf/amount.ts'
import { choice } from '../leaf/choice.ts'
import { days, quantity } from '../leaf/whole.ts'
import { group } from './group.ts'

const rights = ['allowed', 'not-allowed'] as const
const effective = ['any-day', 'billing-period', 'contract-year'] as const

/**
 * Whether the customer may have more or fewer people served. A decrease may be limited: a share of the headcount on the first day of
 * each contract year, a least number of each unit and site or a least share of the first headcount, days of notice, and from when it counts.
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
