import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { at, entry } from '../exact/column.ts'
import { powerOfTen, type Ratio, ratio } from '../exact/ratio.ts'
import { type LineNumbers, work, type Worked } from '../formula/trace.ts'
import { tierPrices } from '../formula/tiers-worked.ts'
import type { Segments } from './segments.ts'

/** One stretch of a line's days. */
export interface LineSegment {
  readonly from: number
  /** the day after its last one; the same as `from` for what whole months weigh more than their days */
  readonly end: number
  /** its weight, over that of the whole period */
  readonly days: number
  readonly of: number
  readonly quantity: Ratio
  /** which row of prices holds: 0 is the first */
  readonly row: number
}

/** The segments of a line, from the columns with which it was billed. */
export function lineSegments(
  { periods, rates }: CompiledCharge,
  { starts, calendarDays, days, quantity, period: of, of: divisors }: Segments,
  row: number,
  period: number,
): LineSegment[] {
  const segments: LineSegment[] = []
  const first = entry(periods.first, period)
  let from = first
  for (let index = at(starts, row); index < at(starts, row + 1); index++) {
    const end = from + at(calendarDays, index)
    const priced = end === from ? first : from
    segments.push({
      from,
      end,
      days: at(days, index),
      of: at(of, row),
      quantity: ratio(at(quantity, index), divisors === undefined ? 1 : at(divisors, row)),
      row: rates.days.filter((day) => day <= priced).length,
    })
    from = end
  }
  return segments
}

/** The formula of a worked-out amount with every step. */
export function workLine(
  charge: CompiledCharge,
  { of }: Segments,
  row: number,
  segments: readonly LineSegment[],
): Worked {
  const { rates, numbers: discounts, net } = charge
  const inputs: Record<string, Ratio> = { period: ratio(entry(segments, 0).of) }
  const divisor = of === undefined ? 1n : BigInt(at(of, row))
  if (of !== undefined) inputs['of'] = ratio(divisor)
  for (const [name, { units, digits }] of Object.entries(discounts))
    inputs[name] = ratio(units, powerOfTen(digits))
  const numbers: LineNumbers = {
    inputs,
    segments: segments.map(({ days, quantity: { numerator, denominator }, row: priced }) => ({
      inputs: { days: ratio(days), quantity: ratio((numerator * divisor) / denominator) },
      prices: tierPrices(rates.book, priced),
    })),
  }
  return work(net.expression, numbers)
}
