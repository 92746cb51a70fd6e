import { at, type Column } from '../exact/column.ts'
import { type Periods, thirtyDayCount } from '../calendar/periods.ts'
import type { Day } from '../calendar/day.ts'
import type { DayCount } from '../charges/policies.ts'
import type { YearRun } from '../formula/rows.ts'
import type { Workspace } from '../formula/workspace.ts'
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
  readonly starts: Column
  /** The first day of each segment. */
  readonly from: Column
  readonly quantity: Column
  /** Days by the charge's day count. */
  readonly days: Column
  readonly runs: readonly YearRun[]
  /** The largest quantity, and the most segments that a line has. */
  readonly peak: number
  readonly mostInLine: number
}

type CountDays = (periods: Periods, period: number, from: Day, to: Day) => number

/** Days of [from, to) within a period. One entry a day count. */
const countDays: { readonly [D in DayCount]: CountDays } = {
  'actual-days': (_, _period, from, to) => to - from,
  'thirty-days': (periods, period, from, to) =>
    thirtyDayCount(periods, period, to) - thirtyDayCount(periods, period, from),
}

/** Cuts the days of every item of a charge into segments. */
export function segmentsOf(
  quantities: readonly BilledQuantity[],
  uplifts: readonly Day[],
  dayCount: DayCount,
  periods: Periods,
  workspace: Workspace,
): Segments {
  const lines = quantities.length * periods.count
  const room = quantities.reduce(
    (sum, { timeline }) => sum + timeline.days.length + periods.count + uplifts.length,
    0,
  )
  const cutter = new Cutter(periods, uplifts, countDays[dayCount], {
    starts: workspace.column(0, lines + 1),
    from: workspace.column(1, room),
    quantity: workspace.column(2, room),
    days: workspace.column(3, room),
  })
  for (const quantity of quantities) cutter.cut(quantity)
  return cutter.segments()
}

type Columns = Pick<Segments, 'starts' | 'from' | 'quantity' | 'days'>

class Cutter {
  private count = 0
  private line = 0
  private peak = 0
  private mostInLine = 0
  private readonly runs: { start: number; end: number; year: number }[] = []
  private readonly periods: Periods
  private readonly uplifts: readonly Day[]
  private readonly countDays: CountDays
  private readonly columns: Columns

  constructor(periods: Periods, uplifts: readonly Day[], countDays: CountDays, columns: Columns) {
    this.periods = periods
    this.uplifts = uplifts
    this.countDays = countDays
    this.columns = columns
  }

  segments(): Segments {
    const { count, runs, peak, mostInLine } = this
    this.columns.starts[this.line] = count
    return { ...this.columns, count, runs, peak, mostInLine }
  }

  cut({ timeline: { days, counts }, floor }: BilledQuantity): void {
    const { periods, uplifts, columns } = this
    let [step, year] = [0, 0]
    this.startRun(year)
    for (let period = 0; period < periods.count; period++) {
      const end = at(periods.end, period)
      const first = this.count
      columns.starts[this.line++] = first
      for (let from = at(periods.first, period); from < end;) {
        const [change, uplift] = [days[step + 1] ?? Infinity, uplifts[year] ?? Infinity]
        const to = Math.min(end, change, uplift)
        this.write(from, period, to, Math.max(counts[step] ?? 0, floor))
        if (to === change) step++
        if (to === uplift) this.startRun(++year)
        from = to
      }
      this.mostInLine = Math.max(this.mostInLine, this.count - first)
    }
    this.endRun()
  }

  private write(from: Day, period: number, to: Day, quantity: number): void {
    const { columns, count } = this
    columns.from[count] = from
    columns.quantity[count] = quantity
    columns.days[count] = this.countDays(this.periods, period, from, to)
    if (quantity > this.peak) this.peak = quantity
    this.count = count + 1
  }

  private startRun(year: number): void {
    this.endRun()
    this.runs.push({ start: this.count, end: this.count, year })
  }

  private endRun(): void {
    const run = this.runs.at(-1)
    if (run !== undefined) run.end = this.count
  }
}
