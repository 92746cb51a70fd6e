import { entry } from '../exact/column.ts'
import { at, type Column } from '../exact/column.ts'
import type { Periods } from '../calendar/periods.ts'
import { type DayCount, denominatorOf, numeratorOf } from '../calendar/share.ts'
import type { Weights } from '../charges/policies.ts'
import type { YearRun } from '../formula/price-book.ts'
import type { Segments } from './segments.ts'

/** Whether each segment simply weighs its calendar days over those of its period. */
export const isPlain = ({ joiners, leavers, fullStubs, freeUnder }: Weights): boolean =>
  joiners === 'actual-days' && leavers === 'actual-days' && !fullStubs && freeUnder === 0

/**
 * Weighs segments by the day counts of a charge. A change leaves of its period what its count says from its day on: a joiner's
 * count what he still uses, a leaver's what is left after what he used. A segment weighs what its own change leaves less what the next
 * one leaves. The start of the charge inside a period is a joining, its end a leaving; where one count serves both, the days of service
 * are all that anybody can use.
 */
export function weighed(segments: Segments, weights: Weights, periods: Periods): Segments {
  const { lines, starts, calendarDays, quantity } = segments
  const days = new Float64Array(segments.count)
  const period = new Float64Array(lines)
  for (let line = 0; line < lines; line++) {
    const index = line % periods.count
    const remaining = remainders(weights, periods, index)
    period[line] = remaining.of
    const [from, to] = [at(starts, line), at(starts, line + 1)]
    let date = entry(periods.first, index)
    let left = remaining.atStart
    for (let segment = from; segment < to; segment++) {
      date += at(calendarDays, segment)
      const next =
        segment + 1 === to
          ? remaining.atEnd
          : at(quantity, segment + 1) < at(quantity, segment)
            ? remaining.afterLeaver(date)
            : remaining.afterJoiner(date)
      days[segment] = (left - next) * remaining.weight
      left = next
    }
  }
  const bounds = { mostDays: largest(days), longest: largest(period), shortest: smallest(period) }
  const counted = { ...segments, days, period, ...bounds }
  return weights.wholePeriod === undefined ? counted : withWholePeriods(counted, weights, periods)
}

/** What changes leave of one period, in units of 1 ÷ `of`. */
interface Remainders {
  readonly of: number
  /** 0 for a stub that is free, 1 otherwise */
  readonly weight: 0 | 1
  readonly atStart: number
  readonly atEnd: number
  readonly afterJoiner: (day: number) => number
  readonly afterLeaver: (day: number) => number
}

function remainders(weights: Weights, periods: Periods, index: number): Remainders {
  const notional = [entry(periods.starts, index), entry(periods.starts, index + 1)] as const
  const [first, stop] = [entry(periods.first, index), entry(periods.end, index)]
  const isStub = first > notional[0] || stop < notional[1]
  // Parts of a period need not add up to the whole: a stay in a stub is measured by itself.
  const isMeasuredAlone = isStub && !weights.fullStubs && weights.joiners === weights.leavers
  const [start, end] = isMeasuredAlone ? [first, stop] : notional
  const joiners = denominatorOf(weights.joiners, periods, index)
  const leavers = denominatorOf(weights.leavers, periods, index)
  const of = leastCommonMultiple(joiners, leavers)
  const share = (count: DayCount, own: number, from: number, to: number): number =>
    numeratorOf(count, periods, index, from, to) * (of / own)
  const afterJoiner = (day: number): number => share(weights.joiners, joiners, day, end)
  const whole = share(weights.leavers, leavers, start, end)
  const afterLeaver = (day: number): number => whole - share(weights.leavers, leavers, start, day)
  return {
    of,
    weight: isStub && stop - first < weights.freeUnder ? 0 : 1,
    atStart: afterJoiner(weights.fullStubs ? start : first),
    atEnd: weights.fullStubs || stop === end ? 0 : afterLeaver(stop),
    afterJoiner,
    afterLeaver,
  }
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return (a / x) * b
}

/** One more segment for each whole month: what is there on all its days counts one month (or at most one), not its days ÷ 30. */
function withWholePeriods(segments: Segments, weights: Weights, periods: Periods): Segments {
  const { lines, starts, count } = segments
  const made = {
    starts: new Float64Array(lines + 1),
    quantity: new Float64Array(count + lines),
    calendarDays: new Float64Array(count + lines),
    days: new Float64Array(count + lines),
  }
  const years = yearOfRows(segments)
  const runs: { start: number; end: number; year: number }[] = []
  let row = 0
  const write = (quantity: number, calendarDays: number, days: number, year: number): void => {
    const run = runs.at(-1)
    if (run?.year === year) run.end = row + 1
    else runs.push({ start: row, end: row + 1, year })
    made.quantity[row] = quantity
    made.calendarDays[row] = calendarDays
    made.days[row++] = days
  }
  for (let line = 0; line < lines; line++) {
    made.starts[line] = row
    const [from, to] = [at(starts, line), at(starts, line + 1)]
    let least = Infinity
    for (let segment = from; segment < to; segment++) {
      least = Math.min(least, at(segments.quantity, segment))
      write(
        at(segments.quantity, segment),
        at(segments.calendarDays, segment),
        at(segments.days, segment),
        at(years, segment),
      )
    }
    const extra = wholePeriodDays(weights, periods, line % periods.count)
    if (extra !== 0) write(least, 0, extra, at(years, from))
  }
  made.starts[lines] = row
  const mostInLine = segments.mostInLine + 1
  return { ...segments, ...made, count: row, runs, mostInLine }
}

/** What a quantity that is there on all days of a month weighs more, or less, than its days, in thirtieths. */
function wholePeriodDays(
  { wholePeriod, fullStubs }: Weights,
  periods: Periods,
  index: number,
): number {
  const [start, end] = [entry(periods.starts, index), entry(periods.starts, index + 1)]
  const isWhole =
    fullStubs || (entry(periods.first, index) === start && entry(periods.end, index) === end)
  if (!isWhole || wholePeriod === undefined) return 0
  const days = end - start
  return wholePeriod.isOne || (wholePeriod.atMostOne && days > 30) ? 30 - days : 0
}

/** Which row of prices holds for each segment. */
function yearOfRows({ count, runs }: { count: number; runs: readonly YearRun[] }): Column {
  const years = new Float64Array(count)
  for (const { start, end, year } of runs) years.fill(year, start, end)
  return years
}

const largest = (column: Column): number =>
  column.reduce((most, value) => Math.max(most, Math.abs(value)), 0)

const smallest = (column: Column): number =>
  column.reduce((least, value) => Math.min(least, value), Infinity)
