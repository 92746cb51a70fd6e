import { field } from '../catalogue/field.ts'
import { choice, trueOrFalse } from '../leaf/choice.ts'
import { shortText } from '../leaf/text.ts'
import { group } from './group.ts'
import { distinctList } from './named.ts'

const policies = ['allowed', 'with-consent', 'forbidden'] as const

/** Whether others may do the work, who they are, and whether the provider answers for them. */
export const subcontracting = group({
  policy: choice(policies),
  subcontractors: distinctList(shortText),
  providerLiable: trueOrFalse,
})

export const subcontractingFields = () =>
  [
    field('subcontracting.policy', 'choice', { choices: policies }),
    field('subcontracting.subcontractors.*', 'text'),
    field('subcontracting.providerLiable', 'true-or-false'),
  ] as const
