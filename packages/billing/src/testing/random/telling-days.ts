import type { ContractTerms, IsoDate } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { dayOf, daysBetween, lastOfMonth, pageOf, textOf } from '../oracle/calendar.ts'
import { day, monthDay } from '../terms.ts'

/** First and last day, both inclusive. */
export type Span = ContractTerms['term']

/** The days of every year on which prices may rise. */
export const upliftMonthDays = ['01-01', '02-28', '07-15', '03-31'].map(monthDay)

/** Days on which something else happens too: the ends of months, yearly days of uplift, the anniversaries of the first day by month. */
function tellingDays(from: number, last: number, anchor: number): number[] {
  return daysBetween(from, last + 1).filter((on) => {
    const { year, month, day: dayOfMonth, text } = pageOf(on)
    const end = lastOfMonth(year, month)
    const isEnd = dayOfMonth === 1 || dayOfMonth === end || dayOfMonth === Math.min(anchor, end)
    return (
      isEnd || on === from || on === last || upliftMonthDays.some((yearly) => text.endsWith(yearly))
    )
  })
}

/** A day so many days after the first one or later; half of them are telling ones. */
const dayFrom = ({ first, last }: Span, after: number): fc.Arbitrary<number> => {
  const from = dayOf(first) + after
  const telling = tellingDays(from, dayOf(last), pageOf(dayOf(first)).day)
  return fc.oneof(fc.integer({ min: from, max: dayOf(last) }), fc.constantFrom(...telling))
}

/** A day from the first to the last one. */
export const dayWithin = (span: Span): fc.Arbitrary<IsoDate> =>
  dayFrom(span, 0).map((on) => day(textOf(on)))

/** Some days after the first one, in order; none if there is only one day. */
export const laterDays = (span: Span, most: number): fc.Arbitrary<IsoDate[]> =>
  span.first === span.last
    ? fc.constant([])
    : fc
        .uniqueArray(dayFrom(span, 1), { maxLength: most })
        .map((days) => days.toSorted((a, b) => a - b).map((on) => day(textOf(on))))
