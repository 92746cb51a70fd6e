import { field } from '../catalogue/field.ts'
import { shortText } from '../leaf/text.ts'
import { group } from './group.ts'

/** Who signs. */
export const parties = group({ client: shortText, provider: shortText })

export const partiesFields = () =>
  [field('parties.client', 'text'), field('parties.provider', 'text')] as const
