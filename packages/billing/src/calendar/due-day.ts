import type { ContractTerms } from '@contract-playbook/terms'
import { calendarDate, type Day, dayNumber } from './day.ts'

type DueFrom = 'issue' | 'month-end'

/** The last day of the month of a day. */
function monthEnd(day: Day): Day {
  const { year, month } = calendarDate(day)
  return (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1
}

/** From which day the days of payment are counted. One entry a way. */
const countedFrom: { readonly [F in DueFrom]: (issued: Day) => Day } = {
  issue: (issued) => issued,
  'month-end': monthEnd,
}

/** The day by which an invoice has to be paid under the terms, before holidays are looked at; undefined if they do not say. */
export function dueDay({ billing }: Pick<ContractTerms, 'billing'>, issued: Day): Day | undefined {
  const due = billing?.due
  return due === undefined ? undefined : countedFrom[due.from ?? 'issue'](issued) + due.days
}
