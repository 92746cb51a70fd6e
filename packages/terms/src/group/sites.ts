import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { share } from '../leaf/amount.ts'
import { identifier } from '../leaf/identifier.ts'
import { shortText } from '../leaf/text.ts'
import { sometimes } from './group.ts'
import { named } from './named.ts'

/** The places that the contract serves, in the order in which they are listed, and which share of their cost each cost centre bears. */
export const sites = named(
  identifier,
  z.strictObject({
    name: shortText,
    ...sometimes({ city: shortText, costCentres: named(identifier, share) }),
  }),
)

export const sitesFields = [
  field('sites.*.name', 'text'),
  field('sites.*.city', 'text'),
  field('sites.*.costCentres.*', 'percent', { unit: 'percent' }),
] as const
