import type { PerUnitCharge, Proration } from '@contract-playbook/terms'
import { daysBetween } from './calendar.ts'
import { type DayCount, isDayCount } from './day-counts.ts'
import type { Heads } from './heads.ts'
import type { OraclePeriod } from './periods.ts'

interface Sides {
  readonly joiners: Proration
  readonly leavers: Proration
}

type Details = { readonly day: number; readonly days: number }

/** The day from which a change counts that was made on a day inside a period; the period's end is the next one's start. */
type Move = (day: number, period: OraclePeriod, details: Details) => number

type Moving = Exclude<Proration['policy'], DayCount>

const nextPeriod: Move = (day, { first, end }) => (day === first ? day : end)

/** The n-th day of a period counted from its notional start, or its last one. */
const nthDay = ({ start, end }: OraclePeriod, n: number): number => Math.min(start + n, end) - 1

const joined: { readonly [P in Exclude<Moving, 'high-water-mark'>]: Move } = {
  'full-period': (_, { first }) => first,
  none: nextPeriod,
  'cut-off': (day, period, details) =>
    day <= nthDay(period, details.day) ? period.first : period.end,
  threshold: (day, { stop, end }, details) => (stop - day < details.days ? end : day),
}

const left: { readonly [P in Exclude<Moving, 'high-water-mark'>]: Move } = {
  'full-period': (day, { first, end }) => (day === first ? day : end),
  none: nextPeriod,
  'cut-off': (day, period, details) =>
    day > nthDay(period, details.day) ? period.end : period.first,
  threshold: (day, { first }, details) => (day - first < details.days ? first : day),
}

/** What the terms say of joiners and leavers. A side that they don't mention is counted by the days of the other one. */
export function sidesOf({ joiners, leavers }: PerUnitCharge): Sides {
  const plain = { policy: 'actual-days' } as const
  const counting = (side: Proration | undefined): Proration =>
    side !== undefined && isDayCount(side.policy) ? side : plain
  return { joiners: joiners ?? counting(leavers), leavers: leavers ?? counting(joiners) }
}

/** By which day count each side is charged: its own, or the other's if it moves days, or actual days. */
export function dayCountsOf({ joiners, leavers }: Sides): {
  joiners: DayCount
  leavers: DayCount
} {
  const [ofJoiners, ofLeavers] = [joiners, leavers].map(({ policy }) =>
    isDayCount(policy) ? policy : undefined,
  )
  return {
    joiners: ofJoiners ?? ofLeavers ?? 'actual-days',
    leavers: ofLeavers ?? ofJoiners ?? 'actual-days',
  }
}

const detailsOf = (side: Proration): Details => ({
  day: 'day' in side ? side.day : Number.NaN,
  days: 'days' in side ? side.days : Number.NaN,
})

function moved(rules: typeof joined, side: Proration, day: number, period: OraclePeriod): number {
  const { policy } = side
  return isDayCount(policy) || policy === 'high-water-mark'
    ? day
    : rules[policy](day, period, detailsOf(side))
}

/** Heads that are charged on each day, joiners and leavers moved to the days from which they count; never below none. */
export function chargedHeads(sides: Sides, periods: readonly OraclePeriod[], heads: Heads): Heads {
  const charged =
    sides.leavers.policy === 'high-water-mark'
      ? highestSoFar(sides, periods, heads)
      : netChanges(sides, periods, heads)
  return (day) => Math.max(0, charged(day))
}

function netChanges(
  { joiners, leavers }: Sides,
  periods: readonly OraclePeriod[],
  heads: Heads,
): Heads {
  const opening = heads(periods[0]?.first ?? 0)
  let before = opening
  const moves: { from: number; change: number }[] = []
  for (const period of periods)
    for (const day of daysBetween(period.first, period.stop)) {
      const change = heads(day) - before
      before += change
      if (change > 0) moves.push({ from: moved(joined, joiners, day, period), change })
      if (change < 0) moves.push({ from: moved(left, leavers, day, period), change })
    }
  return (day) =>
    moves.reduce((sum, { from, change }) => (from <= day ? sum + change : sum), opening)
}

/**
 * Each period begins with who is there, less those who join on that day and don't count yet; from then on only what exceeds its highest
 * count is joiners.
 */
function highestSoFar({ joiners }: Sides, periods: readonly OraclePeriod[], heads: Heads): Heads {
  const opening = periods[0]?.first
  return (day) => {
    const period = periods.find(({ first, stop }) => first <= day && day < stop)
    if (period === undefined) return 0
    const isLate = (on: number): boolean => moved(joined, joiners, on, period) > day
    let highest = heads(period.first)
    const before = period.first === opening ? highest : heads(period.first - 1)
    let charged = isLate(period.first) ? Math.min(highest, before) : highest
    for (const on of daysBetween(period.first, period.stop)) {
      const rise = Math.max(0, heads(on) - highest)
      highest += rise
      if (!isLate(on)) charged += rise
    }
    return charged
  }
}
