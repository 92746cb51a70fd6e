import type { ContractTerms, IsoDate, IsoMonth } from '@contract-playbook/terms'
import { type Day, isoMonth, readDay } from '../calendar/day.ts'
import { periodAt, type Periods, periodsOf } from '../calendar/periods.ts'
import { allocation, type Share } from '../exact/allocate.ts'
import { entry } from '../exact/column.ts'
import type { Line } from '../invoices/bill.ts'
import { type LineVat, lineVat } from './line-vat.ts'
import { partUnits } from './part-amounts.ts'
import type { SettledBill } from './settled-bill.ts'

/** What of a recurring line falls to one month: `days` of its `outOf` service days. */
export interface FeeOfLine {
  readonly line: Line
  readonly vat: LineVat | undefined
  readonly net: Share
  readonly tax: Share
  readonly days: number
  readonly outOf: number
}

/** The recurring fees of a month. */
export interface MonthFees {
  readonly month: IsoMonth
  /** Its first service day. */
  readonly first: Day
  readonly fees: readonly FeeOfLine[]
  /** Their sum without tax, in minor units. */
  readonly net: bigint
}

type FeeTerms = Pick<ContractTerms, 'term' | 'billing' | 'charges' | 'commitments'>

/**
 * The recurring fees of every month of a bill that has any: its charge lines with their corrections, without one-offs, true-ups, caps
 * and rounding. Months are those of the contract's periods, named after their first day. What is charged for longer than a month is
 * split over its months by service days, largest remainder, so that no unit is lost.
 */
export function monthlyFees(bill: SettledBill, terms: FeeTerms): readonly MonthFees[] {
  const months = periodsOf(terms.term, terms.billing?.periods ?? 'calendar')
  const vatOf = lineVat(bill, terms)
  const fees = Array.from({ length: months.count }, (): FeeOfLine[] => [])
  for (const line of bill.ledger.lines()) {
    if (!isRecurring(line, terms)) continue
    const vat = vatOf(line)
    for (const { month, ...fee } of feesOf(line, months)) entry(fees, month).push({ ...fee, vat })
  }
  return fees.flatMap((fees, month) => (fees.length === 0 ? [] : [monthOf(months, month, fees)]))
}

/** A true-up, a cap and rounding belong to no charge. */
const isRecurring = ({ charge }: Line, { charges }: FeeTerms): boolean =>
  charge !== undefined && charges[charge]?.kind !== 'one-off'

function monthOf(months: Periods, month: number, fees: readonly FeeOfLine[]): MonthFees {
  return {
    month: isoMonth(entry(months.starts, month)),
    first: entry(months.first, month),
    fees,
    net: fees.reduce((sum, { net }) => sum + net.units, 0n),
  }
}

/** A line's amounts in each of its months. */
function feesOf(line: Line, months: Periods): (Omit<FeeOfLine, 'vat'> & { month: number })[] {
  const [first, end] = [readDay(line.first), dayAfter(line.last)]
  const start = periodAt(months, first)
  const days = Array.from({ length: periodAt(months, end - 1) - start + 1 }, (_, place) => {
    const [from, to] = [
      entry(months.starts, start + place),
      entry(months.starts, start + place + 1),
    ]
    return Math.max(0, Math.min(to, end) - Math.max(from, first))
  })
  const weights = days.map(BigInt)
  const [nets, taxes] = [
    allocation(partUnits(line).net, weights),
    allocation(partUnits(line).tax, weights),
  ]
  return days.map((days, place) => ({
    month: start + place,
    line,
    net: entry(nets, place),
    tax: entry(taxes, place),
    days,
    outOf: end - first,
  }))
}

const dayAfter = (date: IsoDate): Day => readDay(date) + 1
