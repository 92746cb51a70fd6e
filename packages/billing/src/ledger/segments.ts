import type { Periods } from '../calendar/periods.ts'
import type { Weights } from '../charges/policies.ts'
import type { Column } from '../exact/column.ts'
import type { YearRun } from '../formula/price-book.ts'
import type { BilledQuantity } from './quantities.ts'
import { isPlain, weighed } from './weights.ts'

/**
 * The days of a charge cut wherever quantity or price changes, as columns. Line `item × periods + period` has the segments
 * [starts[line], starts[line + 1]).
 */
export interface Segments {
  readonly count: number
  readonly lines: number
  readonly starts: Column
  /** What the days of each line's whole period are divided by, in the charge's day count. */
  readonly period: Column
  readonly quantity: Column
  /** Only under `average`: what the quantities of each line are divided by. */
  readonly of: Column | undefined
  /** How many days each segment lasts: they follow each other without a gap. */
  readonly calendarDays: Column
  /** What it weighs: days ÷ period is its share of the price. */
  readonly days: Column
  readonly runs: readonly YearRun[]
  /** The largest quantity, and the most segments that a line has. */
  readonly peak: number
  readonly mostInLine: number
  /** The largest weight of a segment, and the bounds of what weights are divided by. */
  readonly mostDays: number
  readonly longest: number
  readonly shortest: number
}

/** Cuts the days of a charge's items into segments. Keeps its columns: a cutter that is used again writes over them. */
export class Cutter {
  private starts: Column = nothing
  private period: Column = nothing
  private quantity: Column = nothing
  private calendarDays: Column = nothing
  private count = 0
  private line = 0
  private peak = 0
  private mostInLine = 0
  private longest = 0
  private shortest = 0
  private measured: Periods | undefined
  private measuredItems = 0
  private runs: { start: number; end: number; year: number }[] = []

  cut(
    quantities: readonly BilledQuantity[],
    prices: Column,
    weights: Weights,
    periods: Periods,
  ): Segments {
    this.prepare(quantities, prices.length, periods.count)
    this.measure(periods, quantities.length)
    for (const quantity of quantities) this.cutItem(quantity, prices, periods)
    this.starts[this.line] = this.count
    const { count, line: lines, starts, period, quantity, calendarDays, runs } = this
    const { peak, mostInLine, longest, shortest } = this
    const segments: Segments = {
      count,
      lines,
      starts,
      period,
      quantity,
      of: divisors(quantities),
      calendarDays,
      days: calendarDays,
      runs,
      peak,
      mostInLine,
      mostDays: longest,
      longest,
      shortest,
    }
    return isPlain(weights) ? segments : weighed(segments, weights, periods)
  }

  private prepare(quantities: readonly BilledQuantity[], prices: number, periods: number): void {
    let room = 0
    for (const { timeline } of quantities) room += timeline.days.length + periods + prices
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
    this.longest = 0
    this.shortest = Infinity
    for (let period = 0; period < count; period++) {
      const length = (starts[period + 1] as number) - (starts[period] as number)
      if (length > this.longest) this.longest = length
      if (length < this.shortest) this.shortest = length
      for (let item = 0; item < items; item++) this.period[item * count + period] = length
    }
    this.measured = periods
    this.measuredItems = items
  }

  // One loop over all days of an item, with everything that it touches in its own variables: this is where the time goes.
  private cutItem(
    { timeline, floor, included }: BilledQuantity,
    prices: Column,
    periods: Periods,
  ): void {
    const { starts, quantity, calendarDays, line } = this
    const { days: changes, counts } = timeline
    const { first, end: ends, count: periodCount } = periods
    const steps = changes.length - 1
    const rises = prices.length
    const opening = first[0] ?? 0
    let segment = this.count
    let step = 0
    let year = 0
    let most = this.mostInLine
    while (step < steps && (changes[step + 1] as number) <= opening) step++
    let billed = Math.max(counts[step] as number, floor)
    if (included > 0) billed = Math.max(0, billed - included)
    let peak = Math.max(billed, this.peak)
    let change = step < steps ? (changes[step + 1] as number) : Infinity
    let rise = rises > 0 ? (prices[0] as number) : Infinity
    let next = Math.min(change, rise)
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
          if (included > 0) billed = billed > included ? billed - included : 0
          if (billed > peak) peak = billed
          change = step < steps ? (changes[step + 1] as number) : Infinity
        }
        if (to === rise) {
          this.startRun(segment, ++year)
          rise = year < rises ? (prices[year] as number) : Infinity
        }
        next = change < rise ? change : rise
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
}

/** What the person-days of each line are divided by, item after item. */
function divisors(quantities: readonly BilledQuantity[]): Column | undefined {
  const lists = quantities.map(({ of }) => of)
  if (lists.every((of) => of === undefined)) return undefined
  return Float64Array.from(lists.flatMap((of) => [...(of ?? [])]))
}

const nothing: Column = new Float64Array(0)
