import { type Periods, thirtyDayCount } from '../calendar/periods.ts'
import type { DayCount } from '../charges/policies.ts'
import { at, type Column, entry } from '../exact/column.ts'
import type { YearRun } from '../formula/price-book.ts'
import type { Timeline } from '../headcount/timeline.ts'

/** What is charged, as a step function, and never fewer than the floor. */
export interface BilledQuantity {
  readonly timeline: Timeline
  readonly floor: number
}

/**
 * The days of a charge cut wherever quantity or price changes, as columns. Line `item × periods + period` has the segments
 * [starts[line], starts[line + 1]).
 */
export interface Segments {
  readonly count: number
  readonly lines: number
  readonly starts: Column
  /** How many days the whole period of each line has, by the charge's day count. */
  readonly period: Column
  readonly quantity: Column
  /** How many days each segment lasts: they follow each other without a gap. */
  readonly calendarDays: Column
  /** How many days it counts, by the charge's day count. */
  readonly days: Column
  readonly runs: readonly YearRun[]
  /** The largest quantity, and the most segments that a line has. */
  readonly peak: number
  readonly mostInLine: number
}

/** Cuts the days of a charge's items into segments. Keeps its columns: a cutter that is used again writes over them. */
export class Cutter {
  private starts: Column = nothing
  private period: Column = nothing
  private quantity: Column = nothing
  private calendarDays: Column = nothing
  private thirties: Column = nothing
  private count = 0
  private line = 0
  private peak = 0
  private mostInLine = 0
  private measured: Periods | undefined
  private measuredItems = 0
  private runs: { start: number; end: number; year: number }[] = []

  cut(
    quantities: readonly BilledQuantity[],
    uplifts: Column,
    dayCount: DayCount,
    periods: Periods,
  ): Segments {
    this.prepare(quantities, uplifts.length, periods.count)
    this.measure(periods, quantities.length)
    for (const { timeline, floor } of quantities) this.cutItem(timeline, floor, uplifts, periods)
    this.starts[this.line] = this.count
    const {
      count,
      line: lines,
      starts,
      period,
      quantity,
      calendarDays,
      runs,
      peak,
      mostInLine,
    } = this
    const days = dayCount === 'thirty-days' ? this.countThirties(periods) : calendarDays
    return { count, lines, starts, period, quantity, calendarDays, days, runs, peak, mostInLine }
  }

  private prepare(quantities: readonly BilledQuantity[], uplifts: number, periods: number): void {
    let room = 0
    for (const { timeline } of quantities) room += timeline.days.length + periods + uplifts
    this.count = this.line = this.peak = this.mostInLine = 0
    this.runs = []
    if (this.period.length < quantities.length * periods) {
      this.starts = new Float64Array(quantities.length * periods + 1)
      this.period = new Float64Array(quantities.length * periods)
      this.measured = undefined
    }
    if (this.quantity.length >= room) return
    this.quantity = new Float64Array(room)
    this.calendarDays = new Float64Array(room)
  }

  /** Writes how long the periods are; they are not written again for the same terms. */
  private measure(periods: Periods, items: number): void {
    if (this.measured === periods && this.measuredItems >= items) return
    const { count, starts } = periods
    for (let period = 0; period < count; period++) {
      const length = (starts[period + 1] as number) - (starts[period] as number)
      for (let item = 0; item < items; item++) this.period[item * count + period] = length
    }
    this.measured = periods
    this.measuredItems = items
  }

  // One loop over all days of an item, with everything that it touches in its own variables: this is where the time goes.
  private cutItem(timeline: Timeline, floor: number, uplifts: Column, periods: Periods): void {
    const { starts, quantity, calendarDays, line } = this
    const { days: changes, counts } = timeline
    const { first, end: ends, count: periodCount } = periods
    const steps = changes.length - 1
    const rises = uplifts.length
    let segment = this.count
    let step = 0
    let year = 0
    let most = this.mostInLine
    let billed = Math.max(counts[0] as number, floor)
    let peak = Math.max(billed, this.peak)
    let change = steps > 0 ? (changes[1] as number) : Infinity
    let uplift = rises > 0 ? (uplifts[0] as number) : Infinity
    let next = Math.min(change, uplift)
    this.startRun(segment, year)
    for (let period = 0; period < periodCount; period++) {
      const end = ends[period] as number
      const firstOfLine = segment
      starts[line + period] = segment
      let date = first[period] as number
      while (date < end) {
        const to = next < end ? next : end
        quantity[segment] = billed
        calendarDays[segment++] = to - date
        date = to
        if (to !== next) continue
        if (to === change) {
          const count = counts[++step] as number
          billed = count < floor ? floor : count
          if (billed > peak) peak = billed
          change = step < steps ? (changes[step + 1] as number) : Infinity
        }
        if (to === uplift) {
          this.startRun(segment, ++year)
          uplift = year < rises ? (uplifts[year] as number) : Infinity
        }
        next = change < uplift ? change : uplift
      }
      if (segment - firstOfLine > most) most = segment - firstOfLine
    }
    this.endRun(segment)
    this.line += periodCount
    this.count = segment
    this.peak = peak
    this.mostInLine = most
  }

  private startRun(segment: number, year: number): void {
    this.endRun(segment)
    this.runs.push({ start: segment, end: segment, year })
  }

  private endRun(segment: number): void {
    const run = this.runs.at(-1)
    if (run !== undefined) run.end = segment
  }

  /** The days of each segment, and of each whole period, counted by thirty-day months. */
  private countThirties(periods: Periods): Column {
    const { starts, calendarDays, line: lines } = this
    if (this.thirties.length < calendarDays.length)
      this.thirties = new Float64Array(calendarDays.length)
    this.period.fill(30, 0, lines)
    this.measured = undefined
    for (let line = 0; line < lines; line++) {
      const period = line % periods.count
      let date = entry(periods.first, period)
      for (let segment = at(starts, line); segment < at(starts, line + 1); segment++) {
        const from = thirtyDayCount(periods, period, date)
        date += at(calendarDays, segment)
        this.thirties[segment] = thirtyDayCount(periods, period, date) - from
      }
    }
    return this.thirties
  }
}

const nothing: Column = new Float64Array(0)
