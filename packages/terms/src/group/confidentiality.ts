import { field } from '../catalogue/field.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { months } from '../leaf/whole.ts'
import { group } from './group.ts'

const bound = ['both', 'provider', 'client'] as const

/** Who keeps secrets, and for how many months after the contract ends. */
export const confidentiality = noneOr(group({ binds: choice(bound), survivesMonths: months }))

export const confidentialityFields = () =>
  [
    field('confidentiality', 'choice', { choices: ['none'] }),
    field('confidentiality.binds', 'choice', { choices: bound }),
    field('confidentiality.survivesMonths', 'count', { unit: 'month' }),
  ] as const
