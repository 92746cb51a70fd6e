import type { PerUnitCharge } from '@contract-playbook/terms'
import { daysBetween } from './calendar.ts'
import type { Heads } from './heads.ts'
import type { Levels } from './levels.ts'
import type { OraclePeriod } from './periods.ts'

/** A billed quantity: units summed up over some days, and over how many. */
export interface Quantity {
  readonly units: number
  readonly days: number
}

/** Who is there, and who of them is charged. */
export interface Present {
  readonly there: Heads
  readonly charged: Heads
}

type Basis = NonNullable<PerUnitCharge['basis']>

/** The heads from which a day's quantity is made. */
const headsOfDay: {
  readonly [B in Basis]: (day: number, period: OraclePeriod, present: Present) => number
} = {
  daily: (day, _, { charged }) => charged(day),
  average: (day, _, { charged }) => charged(day),
  opening: (_, { first }, { there }) => there(first),
  closing: (_, { stop }, { there }) => there(stop - 1),
  peak: (_, { first, stop }, { there }) => Math.max(...daysBetween(first, stop).map(there)),
}

/** What is billed for each day of a period. */
export function quantityOfDay(
  basis: Basis,
  period: OraclePeriod,
  present: Present,
  { least, included }: Levels,
): (day: number) => Quantity {
  const floored = (day: number): number =>
    Math.max(headsOfDay[basis](day, period, present), least(day, period))
  const without = (units: number, days: number): Quantity => ({
    units: Math.max(0, units - included * days),
    days,
  })
  if (basis !== 'average') return (day) => without(floored(day), 1)
  const days = daysBetween(period.first, period.stop)
  const mean = without(
    days.reduce((sum, day) => sum + floored(day), 0),
    days.length,
  )
  return () => mean
}

export const isMore = (a: Quantity, b: Quantity): boolean => a.units * b.days > b.units * a.days
