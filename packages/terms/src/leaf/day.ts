import type * as z from 'zod/mini'
import type { Fault } from '../issue/terms-issue.ts'
import { dayFault } from '../text/day-fault.ts'
import { daysInMonth } from '../text/iso-date.ts'
import { leaf } from './leaf.ts'
import { written } from './written.ts'

/** A calendar day: `2027-03-20`. */
export const day = leaf(written(dayFault).brand<'IsoDate'>(), 'date')

/** A day of every year: `01-01`. 29 February is not one. */
export const monthDay = leaf(written(monthDayFault).brand<'MonthDay'>(), 'month-day')

/** A day of every year, `03-20`. 29 February is not one. */
export type MonthDay = z.output<typeof monthDay>

function monthDayFault(text: string): Fault | undefined {
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(text) ?? []
  const inEveryYear = isDayOfCommonYear(Number(month), Number(day))
  return inEveryYear ? undefined : { code: 'not-a-month-day', facts: { written: text } }
}

function isDayOfCommonYear(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(1999, month)
}

/** A month of one year: `2026-10`. */
export const yearMonth = leaf(written(yearMonthFault).brand<'IsoMonth'>(), 'month')

function yearMonthFault(text: string): Fault | undefined {
  const fault = dayFault(`${text}-01`)
  return fault === undefined ? undefined : { code: 'not-a-month', facts: { written: text } }
}

/** A time of day in 24 hours: `09:00`; `24:00` is the end of the day. */
export const timeOfDay = leaf(
  written((text) =>
    /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)
      ? undefined
      : { code: 'not-a-time', facts: { written: text } },
  ),
  'time',
)
