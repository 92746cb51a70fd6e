import * as z from 'zod/mini'
import type { Fault } from '../issue/terms-issue.ts'
import { leaf } from './leaf.ts'
import type { FieldUnit } from './leaf.ts'
import { rejecting } from './rule.ts'

function whole(minimum: number, maximum: number, unit?: FieldUnit) {
  const bounds = { minimum, maximum }
  return leaf(z.number().check(rejecting(faultOutside(bounds))), 'count', unit, bounds)
}

function faultOutside({ minimum, maximum }: { minimum: number; maximum: number }) {
  return (value: number): Fault | undefined => {
    const written = String(value)
    if (value < minimum) return { code: 'below-minimum', facts: { written, minimum: `${minimum}` } }
    if (value > maximum) return { code: 'above-maximum', facts: { written, maximum: `${maximum}` } }
    if (Number.isInteger(value)) return undefined
    return { code: 'wrong-type', facts: { expected: 'whole-number', found: 'number' } }
  }
}

/** A number of users, devices or whatever a charge counts. */
export const quantity = whole(0, 1_000_000, 'unit')

/** The first unit of a tier, from 1. */
export const tierStart = whole(1, 1_000_000, 'unit')

/** Up to a year. */
export const minutes = whole(0, 527_040, 'minute')

/** Up to fifty years. */
export const days = whole(0, 18_263, 'day')
export const months = whole(0, 600, 'month')

/** Months and days of which there is at least one. */
export const wholeMonths = whole(1, 600, 'month')
export const wholeDays = whole(1, 18_263, 'day')

/** A day of the month, from the first; one that a month does not have is its last. */
export const dayOfMonth = whole(1, 31)

/** January is 1. */
export const monthOfYear = whole(1, 12)

/** Units in a package. */
export const packageSize = whole(1, 1_000_000, 'unit')

/** Digits after the point. */
export const places = whole(0, 4, 'digit')

/** Bandwidth of a line. */
export const megabits = whole(1, 1_000_000, 'mbps')

/** Delay on a line. */
export const milliseconds = whole(0, 60_000, 'millisecond')
