import { at, entry } from '../exact/column.ts'
import { powerOfTen, type Ratio, ratio } from '../exact/ratio.ts'
import { tierPrices } from '../formula/tiers-worked.ts'
import { type LineNumbers, work, type Worked } from '../formula/trace.ts'
import type { LineContext } from './line-context.ts'

/** One stretch of a line's days. */
export interface LineSegment {
  readonly from: number
  /** the day after its last one */
  readonly end: number
  readonly days: number
  readonly quantity: number
  /** which rate year's prices apply: 0 is that of the terms */
  readonly year: number
}

/** The segments of a line, from the columns with which it was billed. */
export function lineSegments({ lines, row, billed, place, charge }: LineContext): LineSegment[] {
  const { starts, calendarDays, days, quantity } = lines.segments()
  const segments: LineSegment[] = []
  let from = entry(billed.contract.periods.first, place.period)
  for (let index = at(starts, row); index < at(starts, row + 1); index++) {
    const [first, end] = [from, from + at(calendarDays, index)]
    segments.push({
      from,
      end,
      days: at(days, index),
      quantity: at(quantity, index),
      year: charge.uplifts.filter((day) => day <= first).length,
    })
    from = end
  }
  return segments
}

/** The net formula of a line, worked out with every step. */
export function workLine(context: LineContext, segments: readonly LineSegment[]): Worked {
  const { charge, row, lines } = context
  const inputs: Record<string, Ratio> = { period: ratio(at(lines.segments().period, row)) }
  for (const [name, { units, digits }] of Object.entries(charge.numbers))
    inputs[name] = ratio(units, powerOfTen(digits))
  const numbers: LineNumbers = {
    inputs,
    segments: segments.map(({ days, quantity, year }) => ({
      inputs: { days: ratio(days), quantity: ratio(quantity) },
      prices: tierPrices(charge.prices, year),
    })),
  }
  return work(charge.net.expression, numbers)
}
