import { field } from '../catalogue/field.ts'
import { choice } from '../leaf/choice.ts'
import { group } from './group.ts'

const every = ['month'] as const
const periods = ['calendar', 'anniversary'] as const
const issued = ['in-advance', 'in-arrears'] as const

/** How often an invoice is issued, whether its periods begin on the first or on the contract's day, and before or after the service. */
export const billingSchedule = group({
  every: choice(every),
  periods: choice(periods),
  issued: choice(issued),
})

export const billingScheduleFields = [
  field('billing.every', 'choice', { choices: every }),
  field('billing.periods', 'choice', { choices: periods }),
  field('billing.issued', 'choice', { choices: issued }),
] as const
