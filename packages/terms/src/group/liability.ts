import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { amount } from '../leaf/amount.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { months } from '../leaf/whole.ts'
import { group } from './group.ts'
import { distinctList } from './named.ts'

const spans = ['claim', 'year', 'contract'] as const
const indirect = ['included', 'excluded'] as const

/** What the cap does not limit. The first two cannot be limited under the Civil Code (article 506), whatever a contract says. */
const carveOuts = [
  'personal-injury',
  'wilful-or-gross-negligence',
  'confidentiality',
  'personal-information',
  'intellectual-property',
  'third-party-claims',
] as const

/** The most that the provider owes: an amount or a number of months' fees, for each claim, year or the whole contract; `none` if unlimited. */
export const liability = group({
  cap: noneOr(z.union([z.strictObject({ amount }), z.strictObject({ monthsOfFees: months })])),
  capPer: choice(spans),
  carveOuts: noneOr(distinctList(choice(carveOuts))),
  indirectLoss: choice(indirect),
})

export const liabilityFields = () =>
  [
    field('liability.cap', 'choice', { choices: ['none'] }),
    field('liability.cap.amount', 'amount', { unit: 'currency' }),
    field('liability.cap.monthsOfFees', 'count', { unit: 'month' }),
    field('liability.capPer', 'choice', { choices: spans }),
    field('liability.carveOuts', 'choice', { choices: ['none'] }),
    field('liability.carveOuts.*', 'choice', { choices: carveOuts }),
    field('liability.indirectLoss', 'choice', { choices: indirect }),
  ] as const
