import type { Charge } from '@contract-playbook/terms'
import type { Sums } from './arithmetic.ts'
import { daysBetween } from './calendar.ts'
import { dayCountsOf, sidesOf } from './charged-heads.ts'
import { type DayCount, type Share, shareOf } from './day-counts.ts'
import type { OraclePeriod, Window } from './periods.ts'
import { isMore, type Quantity } from './quantity.ts'

/** A quantity at one row of prices, and which share of the period's price it costs. */
export interface Segment<Amount> {
  readonly on: number
  readonly quantity: Quantity
  readonly weight: Amount
}

/** How the days of a charge are weighed. */
export interface Weighing {
  readonly joiners: DayCount
  readonly leavers: DayCount
  /** Under calendar days over thirty: a whole period is 1, or at most 1. */
  readonly wholePeriodIsOne: boolean
  readonly neverAboveOne: boolean
  readonly stubs: 'prorated' | 'full' | { readonly freeUnder: number }
}

export function weighingOf(charge: Charge): Weighing {
  const stubs = charge.kind === 'one-off' ? 'prorated' : (charge.stubs ?? 'prorated')
  const plain = { stubs, wholePeriodIsOne: true, neverAboveOne: false }
  if (charge.kind !== 'per-unit')
    return { ...plain, joiners: 'actual-days', leavers: 'actual-days' }
  const sides = sidesOf(charge)
  const counts = { ...plain, ...dayCountsOf(sides) }
  for (const side of [sides.joiners, sides.leavers])
    if (side.policy === 'actual-over-thirty') {
      const { wholePeriodIsOne = true, neverAboveOne = false } = side
      return { ...counts, wholePeriodIsOne, neverAboveOne }
    }
  return counts
}

/**
 * The days of service of a period in segments: a new one begins where the quantity or the row of prices is another. What is left of the
 * period on the day of a change weighs by the joiners' count if it is more, by the leavers' if it is less.
 */
export function segmentsOf<Amount>(
  weighing: Weighing,
  period: OraclePeriod,
  window: Window,
  quantity: (day: number) => Quantity,
  rowOf: (day: number) => number,
  sums: Sums<Amount>,
): Segment<Amount>[] {
  const { first, stop } = period
  const isFull = weighing.stubs === 'full'
  // One count for all who come and go: nobody uses more than the days of service.
  const isOne = !isFull && weighing.joiners === weighing.leavers
  const [start, end] = isOne ? [first, stop] : [period.start, period.end]
  const ratio = ([n, d]: Share): Amount => sums.per(sums.whole(n), sums.whole(d))
  const share = (count: DayCount, from: number, to: number): Amount =>
    ratio(shareOf(count, from, to, { ...period, last: window.stop }))
  const left = {
    joiners: (day: number) => share(weighing.joiners, day, end),
    leavers: (day: number) =>
      sums.minus(share(weighing.leavers, start, end), share(weighing.leavers, start, day)),
  }
  const atFirst =
    first > start && !isFull ? left.joiners(first) : share(weighing.joiners, start, end)
  const atStop = stop < end && !isFull ? left.leavers(stop) : sums.zero

  const changes = [{ on: first, remaining: atFirst }]
  for (const day of daysBetween(first + 1, stop)) {
    const [now, before] = [quantity(day), quantity(day - 1)]
    if (isMore(before, now)) changes.push({ on: day, remaining: left.leavers(day) })
    else if (isMore(now, before) || rowOf(day) !== rowOf(day - 1))
      changes.push({ on: day, remaining: left.joiners(day) })
  }
  if (isFree(weighing, period)) return []
  const segments = changes.map(({ on, remaining }, place) => ({
    on,
    quantity: quantity(on),
    weight: sums.minus(remaining, changes[place + 1]?.remaining ?? atStop),
  }))
  return [...segments, ...wholePeriod(weighing, period, quantity, sums)]
}

const isStub = ({ start, end, first, stop }: OraclePeriod): boolean => first > start || stop < end

const isFree = ({ stubs }: Weighing, period: OraclePeriod): boolean =>
  typeof stubs === 'object' && isStub(period) && period.stop - period.first < stubs.freeUnder

/** Who is there in the whole of a period of D days costs 1, not D/30: one more segment makes up the difference. */
function wholePeriod<Amount>(
  { joiners, leavers, stubs, wholePeriodIsOne, neverAboveOne }: Weighing,
  period: OraclePeriod,
  quantity: (day: number) => Quantity,
  { per, whole }: Sums<Amount>,
): Segment<Amount>[] {
  const days = period.end - period.start
  const isWhole = !isStub(period) || stubs === 'full'
  const isOne = wholePeriodIsOne || (neverAboveOne && days > 30)
  if (![joiners, leavers].includes('actual-over-thirty') || !isWhole || !isOne) return []
  const least = daysBetween(period.first, period.stop)
    .map(quantity)
    .reduce((low, one) => (isMore(low, one) ? one : low))
  return [{ on: period.first, quantity: least, weight: per(whole(30 - days), whole(30)) }]
}
