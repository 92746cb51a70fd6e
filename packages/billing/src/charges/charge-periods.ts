import type { Charge } from '@contract-playbook/terms'
import { calendarDate, type Day, readDay } from '../calendar/day.ts'
import { periodAt, periodsAt, type Periods, periodsOf } from '../calendar/periods.ts'
import { entry } from '../exact/column.ts'
import { monthsOf, type Schedule } from './schedule.ts'

/** The price periods of a charge, and where their lines stand. */
export interface ChargePeriods {
  readonly periods: Periods
  /** For each period the invoice that its line stands on. */
  readonly invoiceOf: readonly number[]
  /** For each period the invoice of the billing period in which it ends: a correction of its line stands on the next one. */
  readonly endsOn: readonly number[]
  /** For each period the day whose month names its lines. */
  readonly names: readonly Day[]
}

/** Works out when a charge is charged: in the price periods that it touches, or once. */
export function chargePeriods(charge: Charge, schedule: Schedule): ChargePeriods {
  const { terms, invoices, issued } = schedule
  if (charge.kind === 'one-off') return once(readDay(charge.on ?? terms.term.first), schedule)
  const months = monthsOf[charge.pricePeriod ?? 'month']
  if (months === invoices.months && charge.first === undefined && charge.last === undefined)
    return eachInvoiced(invoices)
  const { first = terms.term.first, last = terms.term.last } = charge
  const window = { first: readDay(first), end: readDay(last) + 1 }
  const periods = periodsOf(terms.term, terms.billing?.periods ?? 'calendar', months, window)
  const lastDays = periods.end.map((end) => end - 1)
  const endsOn = periodsAt(invoices, lastDays)
  return {
    periods,
    invoiceOf: issued === 'in-advance' ? periodsAt(invoices, periods.first) : endsOn,
    endsOn,
    names: periods.starts,
  }
}

/** The billing periods themselves: each on its own invoice. */
function eachInvoiced(invoices: Periods): ChargePeriods {
  const places = invoices.first.map((_, place) => place)
  return { periods: invoices, invoiceOf: places, endsOn: places, names: invoices.starts }
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
    endsOn: [invoice],
    names: [entry(invoices.starts, invoice)],
  }
}
