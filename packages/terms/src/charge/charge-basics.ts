import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { amount, share } from '../leaf/amount.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { site } from '../leaf/identifier.ts'
import { shortText } from '../leaf/text.ts'
import { sometimes } from '../group/group.ts'
import { distinctList, list } from '../group/named.ts'

/** Taken in the listed order: a share of what is left, or an amount per line and month, never below zero. */
const discounts = list(z.union([z.strictObject({ percent: share }), z.strictObject({ amount })]))

const upliftChoices = ['applies', 'excluded'] as const

/** Name of a charge on the invoice, and the sites that it is charged for: all of them unless it says so. */
export const chargeHead = sometimes({ label: shortText, sites: distinctList(site) })

/** What changes the price of any charge. VAT is a percentage on top of the net line. */
export const chargeTail = sometimes({
  discounts: noneOr(discounts),
  uplift: choice(upliftChoices),
  vat: noneOr(z.strictObject({ rate: share })),
})

export const chargeBasicsFields = [
  field('charges.*.label', 'text'),
  field('charges.*.sites.*', 'site'),
  field('charges.*.discounts', 'choice', { choices: ['none'] }),
  field('charges.*.discounts.*.percent', 'percent', { unit: 'percent' }),
  field('charges.*.discounts.*.amount', 'amount', { unit: 'currency' }),
  field('charges.*.uplift', 'choice', { choices: upliftChoices }),
  field('charges.*.vat', 'choice', { choices: ['none'] }),
  field('charges.*.vat.rate', 'percent', { unit: 'percent' }),
] as const
