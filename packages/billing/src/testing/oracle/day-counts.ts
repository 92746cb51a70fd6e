import type { Proration } from '@contract-playbook/terms'
import {
  dayOfMonth,
  daysBetween,
  isLastOfFebruary,
  isLeapYear,
  type Page,
  pageOf,
} from './calendar.ts'
import type { OraclePeriod } from './periods.ts'

/** Policies that say which share of a period some days of it are; the others say from when a change counts. */
export type DayCount = Exclude<
  Proration['policy'],
  'full-period' | 'none' | 'cut-off' | 'threshold' | 'high-water-mark'
>

/** A share by its numerator and denominator. */
export type Share = readonly [number, number]

/** The share of one price that the days from … up to but not including … are. */
type Rule = (from: number, to: number, period: OraclePeriod & { readonly last: number }) => Share

const perYear = (period: OraclePeriod): number => 12 / period.months

/** Thirty days a month: the 31st is the 30th, and a clamped boundary of the period the anchor's day. */
function thirtyDays(from: number, to: number, { start, end, anchor, months }: OraclePeriod): Share {
  const place = (on: number): number => {
    const { year, month, day } = pageOf(on)
    return 360 * year + 30 * month + Math.min(on === start || on === end ? anchor : day, 30)
  }
  return [place(to) - place(from), 30 * months]
}

const actualDays: Rule = (from, to, { start, end }) => [to - from, end - start]

/** Each day is a 366th or a 365th of its own year. */
const isda: Rule = (from, to, period) => {
  const leapDays = daysBetween(from, to).filter((day) => isLeapYear(pageOf(day).year)).length
  return [perYear(period) * (leapDays * 365 + (to - from - leapDays) * 366), 365 * 366]
}

/** A whole year back from the end is 1; what is left is out of 366 if a 29 February is in it. */
const afb: Rule = (from, to, period) => {
  const { year, month, day } = pageOf(to)
  const back = dayOfMonth(year - 1, month, isLastOfFebruary(pageOf(to)) && day === 28 ? 31 : day)
  const [wholeYears, rest] = back >= from ? [1, back] : [0, to]
  const hasLeapDay = daysBetween(from, rest).some(
    (on) => pageOf(on).month === 2 && pageOf(on).day === 29,
  )
  const yearLength = hasLeapDay ? 366 : 365
  return [perYear(period) * (wholeYears * yearLength + rest - from), yearLength]
}

type Days = (a: Page, b: Page, isLast: boolean) => readonly [number, number]

/** Thirty days a month, 360 a year: only the days of the month of the two ends differ between the variants. */
const over360 =
  (days: Days): Rule =>
  (from, to, period) => {
    const [a, b] = [pageOf(from), pageOf(to)]
    const [dayA, dayB] = days(a, b, to === period.last)
    return [
      perYear(period) * (360 * (b.year - a.year) + 30 * (b.month - a.month) + dayB - dayA),
      360,
    ]
  }

const atMost30 = (day: number): number => Math.min(day, 30)

const bond: Days = (a, b) => [atMost30(a.day), a.day >= 30 ? atMost30(b.day) : b.day]

const unitedStates: Days = (a, b) => {
  const dayA = isLastOfFebruary(a) ? 30 : atMost30(a.day)
  if (isLastOfFebruary(a) && isLastOfFebruary(b)) return [dayA, 30]
  return [dayA, dayA === 30 ? atMost30(b.day) : b.day]
}

const european: Days = (a, b) => [atMost30(a.day), atMost30(b.day)]

/** The last day of February is a 30th, unless it is the end of all. */
const europeanIsda: Days = (a, b, isLast) => [
  isLastOfFebruary(a) ? 30 : atMost30(a.day),
  isLastOfFebruary(b) && !isLast ? 30 : atMost30(b.day),
]

const rules: { readonly [C in DayCount]: Rule } = {
  'actual-days': actualDays,
  'thirty-days': thirtyDays,
  'actual-over-thirty': (from, to) => [to - from, 30],
  'act-365': (from, to, period) => [perYear(period) * (to - from), 365],
  'act-act-isda': isda,
  'act-act-icma': actualDays,
  'act-act-afb': afb,
  '30-360-bond': over360(bond),
  '30-360-us': over360(unitedStates),
  '30e-360': over360(european),
  '30e-360-isda': over360(europeanIsda),
}

export const isDayCount = (policy: Proration['policy']): policy is DayCount => policy in rules

/** Which share of a period's price some of its days cost; `last` is the day after the charge's last one. */
export function shareOf(
  count: DayCount,
  from: number,
  to: number,
  period: OraclePeriod & { readonly last: number },
): Share {
  return from === to ? [0, 1] : rules[count](from, to, period)
}
