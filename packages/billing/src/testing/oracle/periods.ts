import type { Charge, ContractTerms } from '@contract-playbook/terms'
import { dayOf, dayOfMonth, pageOf } from './calendar.ts'

/** A notional period, and the days of service in it; ends are the days after the last ones. */
export interface OraclePeriod {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly stop: number
  readonly months: number
  /** The day of the month on which periods begin where the month has it. */
  readonly anchor: number
}

/** Days from the first up to but not including the stop. */
export interface Window {
  readonly first: number
  readonly stop: number
}

export const monthsOf = { month: 1, quarter: 3, year: 12 } as const

export const termOf = ({ term }: ContractTerms): Window => ({
  first: dayOf(term.first),
  stop: dayOf(term.last) + 1,
})

/** The days on which a charge runs. */
export function windowOf(terms: ContractTerms, charge: Charge): Window {
  const term = termOf(terms)
  if (charge.kind === 'one-off') {
    const on = charge.on === undefined ? term.first : dayOf(charge.on)
    return { first: on, stop: on + 1 }
  }
  const first = charge.first === undefined ? term.first : dayOf(charge.first)
  const stop = charge.last === undefined ? term.stop : dayOf(charge.last) + 1
  return { first: Math.max(first, term.first), stop: Math.min(stop, term.stop) }
}

/** Where the contract's periods of so many months begin: the month of the first one and the day of the month. */
function gridOf({ term, billing }: ContractTerms, months: number) {
  const { year, month, day } = pageOf(dayOf(term.first))
  const rule = billing?.periods ?? 'calendar'
  if (rule === 'calendar') return { year, month: month - ((month - 1) % months), anchor: 1 }
  if (rule === 'anniversary') return { year, month, anchor: day }
  const isReached = dayOfMonth(year, month, rule.day) <= dayOf(term.first)
  return { year, month: isReached ? month : month - 1, anchor: rule.day }
}

/** The contract's periods of so many months that a window touches, each with its days of service in the window. */
export function periodsOf(terms: ContractTerms, months: number, window: Window): OraclePeriod[] {
  const { year, month, anchor } = gridOf(terms, months)
  const boundary = (index: number): number => dayOfMonth(year, month + index * months, anchor)
  const periods: OraclePeriod[] = []
  for (let index = 0; boundary(index) < window.stop; index++) {
    const [start, end] = [boundary(index), boundary(index + 1)]
    const [first, stop] = [Math.max(start, window.first), Math.min(end, window.stop)]
    if (first < stop) periods.push({ start, end, first, stop, months, anchor })
  }
  return periods
}

/** The first days of the contract years, each an anniversary of the first day; 29 February is clamped. */
export function contractYears(terms: ContractTerms): OraclePeriod[] {
  const billing = { ...terms.billing, periods: 'anniversary' as const }
  return periodsOf({ ...terms, billing }, 12, termOf(terms))
}
