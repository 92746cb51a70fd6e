import { type IsoDate, isoDate } from '@contract-playbook/terms'
import { type Day, readDay } from './day.ts'

/** The announced working days of a country, for the days from `first` to `last`. What is beyond was not announced. */
export interface WorkCalendar {
  readonly first: IsoDate
  readonly last: IsoDate
  /** Days on which nobody works; weekends need not be listed. */
  readonly offDays: readonly IsoDate[]
  /** Days of a weekend on which people work, to make up for others. */
  readonly workDays: readonly IsoDate[]
}

/** A day, and whether the calendar covers all days that it was found by. */
export interface FoundDay {
  readonly day: IsoDate
  readonly covered: boolean
}

// Day 0, 1970-01-01, is a Thursday: the remainders of Saturday and Sunday are 2 and 3.
const isWeekend = (day: Day): boolean => [2, 3].includes(((day % 7) + 7) % 7)

/** Whether people work on a day. Beyond what the calendar covers, all that is known of a day is whether it is in a weekend. */
export function isWorkingDay({ offDays, workDays }: WorkCalendar, day: IsoDate): boolean {
  return workDays.includes(day) || !(isWeekend(readDay(day)) || offDays.includes(day))
}

/** Whether the calendar speaks of a day. */
export const isCovered = ({ first, last }: WorkCalendar, day: IsoDate): boolean =>
  first <= day && day <= last

/** The day itself if people work on it, otherwise the first day after it on which they do. */
export function nextWorkingDay(calendar: WorkCalendar, day: IsoDate): FoundDay {
  let found = day
  while (!isWorkingDay(calendar, found)) found = isoDate(readDay(found) + 1)
  return { day: found, covered: isCovered(calendar, day) && isCovered(calendar, found) }
}
