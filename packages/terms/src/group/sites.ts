import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { identifier } from '../leaf/identifier.ts'
import { shortText } from '../leaf/text.ts'
import { sometimes } from './group.ts'
import { named } from './named.ts'

/** The places that the contract serves, in the order in which they are listed. */
export const sites = named(
  identifier,
  z.strictObject({ name: shortText, ...sometimes({ city: shortText }) }),
)

export const sitesFields = [field('sites.*.name', 'text'), field('sites.*.city', 'text')] as const
