import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { share } from '../leaf/amount.ts'
import type { Fault } from '../issue/terms-issue.ts'
import { identifier } from '../leaf/identifier.ts'
import { rejecting } from '../leaf/rule.ts'
import { shortText } from '../leaf/text.ts'
import { sumOfDecimals } from '../text/decimal-text.ts'
import type { DecimalText } from '../text/decimal-text.ts'
import { sometimes } from './group.ts'
import { named } from './named.ts'

/** Which share of a site's cost each cost centre bears: together exactly the whole. */
export const costCentres = named(identifier, share).check(rejecting(sumFault))

/** The places that the contract serves, in the order in which they are listed. */
export const sites = named(
  identifier,
  z.strictObject({
    name: shortText,
    ...sometimes({ city: shortText, costCentres }),
  }),
)

export const sitesFields = () =>
  [
    field('sites.*.name', 'text'),
    field('sites.*.city', 'text'),
    field('sites.*.costCentres.*', 'percent', { unit: 'percent' }),
  ] as const

function sumFault(shares: Readonly<Record<string, DecimalText>>): Fault | undefined {
  const sum = sumOfDecimals(Object.values(shares))
  return sum === '100' ? undefined : { code: 'cost-centres-sum', facts: { sum } }
}
