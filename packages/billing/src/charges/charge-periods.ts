import type { Charge } from '@contract-playbook/terms'
import { calendarDate, type Day, readDay } from '../calendar/day.ts'
import { periodAt, type Periods, periodsOf } from '../calendar/periods.ts'
import { entry } from '../exact/column.ts'
import { monthsOf, type Schedule } from './schedule.ts'

/** The price periods of a charge, and where their lines stand. */
export interface ChargePeriods {
  readonly periods: Periods
  /** For each period the invoice that its line stands on. */
  readonly invoiceOf: readonly number[]
  /** For each period the invoice on which a correction of its line stands; one more than there are is the settlement. */
  readonly correctedOn: readonly number[]
  /** For each period the day whose month names its lines. */
  readonly names: readonly Day[]
}

/** Works out when a charge is charged: in the price periods that it touches, or once. */
export function chargePeriods(charge: Charge, schedule: Schedule): ChargePeriods {
  const { terms, invoices, issued } = schedule
  if (charge.kind === 'one-off') return once(readDay(charge.on ?? terms.term.first), schedule)
  const { first = terms.term.first, last = terms.term.last } = charge
  const window = { first: readDay(first), end: readDay(last) + 1 }
  const months = monthsOf[charge.pricePeriod ?? 'month']
  const periods =
    months === invoices.months && charge.first === undefined && charge.last === undefined
      ? invoices
      : periodsOf(terms.term, terms.billing?.periods ?? 'calendar', months, window)
  const startsOn = periods.first.map((day) => periodAt(invoices, day))
  const endsOn = periods.end.map((day) => periodAt(invoices, day - 1))
  return {
    periods,
    invoiceOf: issued === 'in-advance' ? startsOn : endsOn,
    correctedOn: endsOn.map((invoice) => invoice + 1),
    names: periods.starts,
  }
}

/** One day, on the invoice of the billing period in which it lies. */
function once(on: Day, { invoices }: Schedule): ChargePeriods {
  const invoice = periodAt(invoices, on)
  const periods: Periods = {
    count: 1,
    months: 1,
    term: { first: on, end: on + 1 },
    starts: [on, on + 1],
    anchor: calendarDate(on).day,
    first: [on],
    end: [on + 1],
  }
  return {
    periods,
    invoiceOf: [invoice],
    correctedOn: [invoice + 1],
    names: [entry(invoices.starts, invoice)],
  }
}
