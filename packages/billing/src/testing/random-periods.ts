import type { ContractTerms } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { PeriodLength, PeriodRule } from '../calendar/periods.ts'
import { day } from './terms.ts'

/** First days at the end of a month and in leap years are likelier than they are on a wall calendar: that is where grids differ. */
const firstDay = fc
  .record({
    year: fc.integer({ min: 2023, max: 2032 }),
    month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 3)),
    day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom(1, 15, 28, 29, 30, 31)),
  })
  .map((date) => Temporal.PlainDate.from(date, { overflow: 'constrain' }))

/** A term of a day up to about four years. */
export const anyTerm: fc.Arbitrary<ContractTerms['term']> = fc
  .tuple(firstDay, fc.oneof(fc.nat(1500), fc.nat(40)))
  .map(([first, length]) => ({
    first: day(first.toString()),
    last: day(first.add({ days: length }).toString()),
  }))

export const periodRule: fc.Arbitrary<PeriodRule> = fc.oneof(
  fc.constantFrom('calendar' as const, 'anniversary' as const),
  fc.record({ day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(28, 29, 30, 31)) }),
)

export const periodLength: fc.Arbitrary<PeriodLength> = fc.constantFrom(1, 3, 12)
