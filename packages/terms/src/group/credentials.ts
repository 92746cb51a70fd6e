import { field } from '../catalogue/field.ts'
import { choice, trueOrFalse } from '../leaf/choice.ts'
import { shortText } from '../leaf/text.ts'
import { days } from '../leaf/whole.ts'
import { group } from './group.ts'

const holders = ['client', 'provider', 'both', 'third-party'] as const

/** Who holds the administrator passwords, where, on how many days' notice they are handed over, and whether they change when an administrator leaves. */
export const credentials = group({
  heldBy: choice(holders),
  where: shortText,
  handedOverWithinDays: days,
  changedWhenStaffLeave: trueOrFalse,
})

export const credentialsFields = () =>
  [
    field('credentials.heldBy', 'choice', { choices: holders }),
    field('credentials.where', 'text'),
    field('credentials.handedOverWithinDays', 'count', { unit: 'day' }),
    field('credentials.changedWhenStaffLeave', 'true-or-false'),
  ] as const
