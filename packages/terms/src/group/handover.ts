import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { amount } from '../leaf/amount.ts'
import { choice, noneOr, trueOrFalse } from '../leaf/choice.ts'
import { shortText } from '../leaf/text.ts'
import { days } from '../leaf/whole.ts'
import { group } from './group.ts'
import { distinctList } from './named.ts'

const included = ['included'] as const

/** Help at the end: for how many days, at which price, in which formats, and whether deletion is certified. */
export const handover = noneOr(
  group({
    days,
    price: z.union([choice(included), amount]),
    formats: distinctList(shortText),
    deletionCertified: trueOrFalse,
  }),
)

export const handoverFields = () =>
  [
    field('handover', 'choice', { choices: ['none'] }),
    field('handover.days', 'count', { unit: 'day' }),
    field('handover.price', 'amount', { unit: 'currency', choices: included }),
    field('handover.formats.*', 'text'),
    field('handover.deletionCertified', 'true-or-false'),
  ] as const
