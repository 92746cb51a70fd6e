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

/** What every charge may say, whatever it charges for. VAT is a percentage on top of the net line. */
export const chargeBasics = sometimes({
  label: shortText,
  sites: distinctList(site),
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
