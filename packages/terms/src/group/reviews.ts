import { field } from '../catalogue/field.ts'
import { noneOr, trueOrFalse } from '../leaf/choice.ts'
import { shortText } from '../leaf/text.ts'
import { frequencies, frequency } from './frequency.ts'
import { group } from './group.ts'
import { distinctList } from './named.ts'

/** How often both sides meet over the service, who comes, whether minutes are kept, and whether the terms may be adjusted there. */
export const reviews = noneOr(
  group({
    every: frequency,
    attendees: distinctList(shortText),
    minutesKept: trueOrFalse,
    termsAdjusted: trueOrFalse,
  }),
)

export const reviewsFields = () =>
  [
    field('reviews', 'choice', { choices: ['none'] }),
    field('reviews.every', 'choice', { choices: frequencies }),
    field('reviews.attendees.*', 'text'),
    field('reviews.minutesKept', 'true-or-false'),
    field('reviews.termsAdjusted', 'true-or-false'),
  ] as const
