import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { perMille, share } from '../leaf/amount.ts'
import { noneOr } from '../leaf/choice.ts'

/** Simple interest on an overdue invoice: percent a year over 365 days, or per mille a day (0.5 is 万分之五). */
export const latePayment = noneOr(
  z.union([
    z.strictObject({ percentPerYear: share }),
    z.strictObject({ perMillePerDay: perMille }),
  ]),
)

export const latePaymentFields = () =>
  [
    field('latePayment', 'choice', { choices: ['none'] }),
    field('latePayment.percentPerYear', 'percent', { unit: 'percent' }),
    field('latePayment.perMillePerDay', 'percent', { unit: 'per-mille' }),
  ] as const
