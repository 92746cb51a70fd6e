import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { priceChange } from '../leaf/amount.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { monthDay } from '../leaf/day.ts'

const anniversary = ['term-anniversary'] as const

/** A fixed yearly change of prices, from the anniversary of the term or from a day of every year. */
export const uplift = noneOr(
  z.strictObject({ percent: priceChange, on: z.union([choice(anniversary), monthDay]) }),
)

export const upliftFields = [
  field('uplift', 'choice', { choices: ['none'] }),
  field('uplift.percent', 'percent', { unit: 'percent' }),
  field('uplift.on', 'month-day', { choices: anniversary }),
] as const
