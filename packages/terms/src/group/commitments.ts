import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { amount } from '../leaf/amount.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { charge, identifier } from '../leaf/identifier.ts'
import { shortText } from '../leaf/text.ts'
import { vatOnTop, vatOnTopFields } from '../charge/vat.ts'
import { sometimes } from './group.ts'
import { distinctList, named } from './named.ts'

const kinds = ['minimum', 'maximum'] as const
const windows = ['billing-period', 'quarter', 'contract-year'] as const
const tested = ['after-discounts', 'before-discounts'] as const
const stubs = ['prorated', 'full'] as const
const upliftChoices = ['applies', 'excluded'] as const

/**
 * The least or the most money of a window of time, net of tax. What the charges that count (all that recur unless it names them) miss of
 * a minimum is billed as a true-up; what exceeds a maximum is taken off. VAT comes on top of that line. A line counts in the window in
 * which its first day of service lies, with its corrections; in advance the true-up or the deduction stands on the invoice after the window.
 */
export const commitments = noneOr(
  named(
    identifier,
    z.strictObject({
      kind: choice(kinds),
      amount,
      window: choice(windows),
      ...sometimes({
        label: shortText,
        charges: distinctList(charge),
        tested: choice(tested),
        stubs: choice(stubs),
        uplift: choice(upliftChoices),
        vat: vatOnTop,
      }),
    }),
  ),
)

export const commitmentsFields = () =>
  [
    field('commitments', 'choice', { choices: ['none'] }),
    field('commitments.*.kind', 'choice', { choices: kinds }),
    field('commitments.*.amount', 'amount', { unit: 'currency' }),
    field('commitments.*.window', 'choice', { choices: windows }),
    field('commitments.*.label', 'text'),
    field('commitments.*.charges.*', 'charge'),
    field('commitments.*.tested', 'choice', { choices: tested }),
    field('commitments.*.stubs', 'choice', { choices: stubs }),
    field('commitments.*.uplift', 'choice', { choices: upliftChoices }),
    ...vatOnTopFields('commitments.*'),
  ] as const
