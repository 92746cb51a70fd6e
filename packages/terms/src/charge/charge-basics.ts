import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { choice, currency } from '../leaf/choice.ts'
import { day } from '../leaf/day.ts'
import { site } from '../leaf/identifier.ts'
import { shortText } from '../leaf/text.ts'
import { wholeDays } from '../leaf/whole.ts'
import { sometimes } from '../group/group.ts'
import { distinctList } from '../group/named.ts'
import { currencyCodes } from '../text/currency.ts'
import { discounts, discountsFields } from './discounts.ts'
import { vat, vatFields } from './vat.ts'

const pricePeriods = ['month', 'quarter', 'year'] as const
const stubs = ['prorated', 'full'] as const
const upliftChoices = ['applies', 'excluded'] as const

/** Name of a charge on the invoice, the sites that it is charged for (all of them unless it says so), and the currency of its prices. */
export const chargeHead = sometimes({ label: shortText, sites: distinctList(site), currency })

/**
 * When a recurring charge runs, both days inclusive: an addition made in mid-term ends with the term. What its price is per, and what a
 * partial first or last period costs; under so many days it may be free.
 */
export const chargeTime = sometimes({
  first: day,
  last: day,
  pricePeriod: choice(pricePeriods),
  stubs: z.union([choice(stubs), z.strictObject({ freeUnder: wholeDays })]),
})

/** What changes the price of any charge. */
export const chargeTail = sometimes({ discounts, uplift: choice(upliftChoices), vat })

export const chargeBasicsFields = () =>
  [
    field('charges.*.label', 'text'),
    field('charges.*.sites.*', 'site'),
    field('charges.*.currency', 'currency', { choices: currencyCodes }),
    field('charges.*.first', 'date'),
    field('charges.*.last', 'date'),
    field('charges.*.pricePeriod', 'choice', { choices: pricePeriods }),
    field('charges.*.stubs', 'choice', { choices: stubs }),
    field('charges.*.stubs.freeUnder', 'count', { unit: 'day' }),
    ...discountsFields(),
    field('charges.*.uplift', 'choice', { choices: upliftChoices }),
    ...vatFields(),
  ] as const
