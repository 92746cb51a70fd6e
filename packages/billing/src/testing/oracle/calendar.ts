import type { ContractTerms } from '@contract-playbook/terms'

/** The calendar on the wall, on ISO text: the independent calculation goes through it day by day. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const text = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const parts = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

/** The last day of a month, 1 to 12. */
function lastOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? Number.NaN)
}

/** The day of a month, or the last one of a shorter month. */
export const dayOfMonth = (year: number, month: number, day: number): string =>
  text(year, month, Math.min(day, lastOfMonth(year, month)))

const known = new Map<string, string>()

/** The day after 2028-02-28 is 2028-02-29. */
export function nextDay(date: string): string {
  const kept = known.get(date)
  if (kept !== undefined) return kept
  const { year, month, day } = parts(date)
  const next =
    day < lastOfMonth(year, month)
      ? text(year, month, day + 1)
      : month < 12
        ? text(year, month + 1, 1)
        : text(year + 1, 1, 1)
  known.set(date, next)
  return next
}

/** So many days later. */
export function addDays(date: string, days: number): string {
  let moved = date
  for (let step = 0; step < days; step++) moved = nextDay(moved)
  return moved
}

/** One month for which a price is paid. */
export interface OraclePeriod {
  readonly month: string
  /** Notional: the whole month, from the first day up to but not including `to`. */
  readonly from: string
  readonly to: string
  /** The days of it that lie in the term. */
  readonly days: readonly string[]
  /** How many thirtieths of the month each of its days of the term is. */
  readonly thirtieths: ReadonlyMap<string, number>
}

/** The months of a term. */
export function periodsOf({ term, billing }: ContractTerms): OraclePeriod[] {
  const first = parts(term.first)
  const anchor = billing?.periods === 'anniversary' ? first.day : 1
  const start = (index: number): string =>
    dayOfMonth(
      first.year + Math.floor((first.month - 1 + index) / 12),
      ((first.month - 1 + index) % 12) + 1,
      anchor,
    )
  const periods: OraclePeriod[] = []
  for (let index = 0; start(index) <= term.last; index++) {
    const [from, to] = [start(index), start(index + 1)]
    const days: string[] = []
    for (let date = from; date < to; date = nextDay(date))
      if (date >= term.first && date <= term.last) days.push(date)
    periods.push({
      month: from.slice(0, 7),
      from,
      to,
      days,
      thirtieths: thirtiethsOf(from, to, days, anchor),
    })
  }
  return periods
}

/** 30 days a month: a day counts from its own number, the 31st as the 30th, and a clamped boundary as the anchor day. */
function thirtiethsOf(from: string, to: string, days: readonly string[], anchor: number) {
  const position = (date: string): number => {
    const { year, month, day } = parts(date)
    return 360 * year + 30 * month + Math.min(date === from || date === to ? anchor : day, 30)
  }
  return new Map(days.map((date) => [date, position(nextDay(date)) - position(date)]))
}
