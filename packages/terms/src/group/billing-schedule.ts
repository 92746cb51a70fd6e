import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { choice } from '../leaf/choice.ts'
import { dayOfMonth, days, places } from '../leaf/whole.ts'
import { group, sometimes } from './group.ts'

const every = ['month', 'quarter', 'year'] as const
const periods = ['calendar', 'anniversary'] as const
const issued = ['in-advance', 'in-arrears'] as const
const dueFrom = ['issue', 'month-end'] as const

/** Ways of rounding: to the nearest, with halves in six ways, or always up or down (away from zero or towards it). */
export const roundingModes = [
  'half-away-from-zero',
  'half-towards-zero',
  'half-even',
  'half-up',
  'half-down',
  'up',
  'down',
] as const

const roundedAt = ['line', 'segment', 'invoice'] as const

/**
 * How often an invoice is issued; whether its periods begin on the first, on the contract's day or on another day of the month; before or
 * after the service; when it is due; how amounts are rounded, and to how many digits if not those of the currency. Mode and digits hold for
 * lines, converted lines, committed amounts and whole invoices; VAT and prices after an uplift always round half away from zero. A charge
 * that ends inside its price period is invoiced, in arrears, with the billing period in which its service ends.
 */
export const billingSchedule = group({
  every: choice(every),
  periods: z.union([choice(periods), z.strictObject({ day: dayOfMonth })]),
  issued: choice(issued),
  due: z.strictObject({ days, ...sometimes({ from: choice(dueFrom) }) }),
  rounding: group({ mode: choice(roundingModes), at: choice(roundedAt), digits: places }),
})

export const billingScheduleFields = () =>
  [
    field('billing.every', 'choice', { choices: every }),
    field('billing.periods', 'choice', { choices: periods }),
    field('billing.periods.day', 'count'),
    field('billing.issued', 'choice', { choices: issued }),
    field('billing.due.days', 'count', { unit: 'day' }),
    field('billing.due.from', 'choice', { choices: dueFrom }),
    field('billing.rounding.mode', 'choice', { choices: roundingModes }),
    field('billing.rounding.at', 'choice', { choices: roundedAt }),
    field('billing.rounding.digits', 'count', { unit: 'digit' }),
  ] as const
