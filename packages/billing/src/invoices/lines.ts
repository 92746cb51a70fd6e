import { type IsoDate, type IsoMonth, isoDate } from '@contract-playbook/terms'
import { type Day, isoMonth } from '../calendar/day.ts'
import { namedAfter, rowOf } from '../charges/compiled-charge.ts'
import { entry } from '../exact/column.ts'
import { amountAt } from '../exact/minor-units.ts'
import { money } from '../exact/money.ts'
import type { LinePlace } from '../ledger/line-order.ts'
import type { Amounts, Ledger, Line, LineId } from './bill.ts'
import type { Billed } from './billed.ts'

/** Net and tax of a line in minor units. */
export function lineAmounts(billed: Billed, place: LinePlace): { net: bigint; tax: bigint } {
  switch (place.kind) {
    case 'charge':
    case 'adjustment': {
      const { charge, billed: lines, adjustments } = entry(billed.charges, place.charge)
      const { net, tax } = (place.kind === 'adjustment' ? adjustments : undefined) ?? lines
      const row = rowOf(charge, place.item, place.period)
      return { net: amountAt(net.values, row), tax: amountAt(tax.values, row) }
    }
    case 'commitment': {
      const { net, tax } = entry(billed.commitments, place.commitment)
      return { net: amountAt(net.values, place.window), tax: amountAt(tax.values, place.window) }
    }
    case 'rounding':
      return { net: entry(billed.differences, place.invoice), tax: 0n }
  }
}

/** Money of net, tax and both. */
export function amounts({ contract }: Billed, { net, tax }: { net: bigint; tax: bigint }): Amounts {
  const { currency } = contract.terms
  return { net: money(net, currency), tax: money(tax, currency), gross: money(net + tax, currency) }
}

/** The name of an invoice: the month in which its billing period starts, or the settlement after the last one. */
export const invoiceId = ({ contract: { invoices } }: Billed, invoice: number): string =>
  invoice < invoices.count ? isoMonth(entry(invoices.starts, invoice)) : 'settlement'

/** The service days of a line, the last one inclusive, and the day whose month names it. */
export function lineDays(
  billed: Billed,
  place: LinePlace,
): { first: IsoDate; last: IsoDate; month: IsoMonth } {
  const { first, end, named } = serviceOf(billed, place)
  return { first: isoDate(first), last: isoDate(end - 1), month: isoMonth(named) }
}

function serviceOf(billed: Billed, place: LinePlace): { first: Day; end: Day; named: Day } {
  switch (place.kind) {
    case 'charge':
    case 'adjustment': {
      const { charge } = entry(billed.charges, place.charge)
      const { first, end } = charge.periods
      return {
        first: entry(first, place.period),
        end: entry(end, place.period),
        named: namedAfter(charge, place.period),
      }
    }
    case 'commitment': {
      const { windows } = entry(billed.commitments, place.commitment).commitment
      return {
        first: entry(windows.first, place.window),
        end: entry(windows.end, place.window),
        named: entry(windows.starts, place.window),
      }
    }
    case 'rounding': {
      const { invoices } = billed.contract
      const invoice = Math.min(place.invoice, invoices.count - 1)
      return {
        first: entry(invoices.first, invoice),
        end: entry(invoices.end, invoice),
        named: entry(invoices.starts, invoice),
      }
    }
  }
}

/** The stable name of a line. */
export function lineId(billed: Billed, place: LinePlace): LineId {
  const { month } = lineDays(billed, place)
  switch (place.kind) {
    case 'charge':
    case 'adjustment': {
      const { id, lines } = entry(billed.charges, place.charge).charge
      const { site } = entry(lines, place.item)
      const name = [month, id]
      if (site !== undefined) name.push(site)
      if (place.kind === 'adjustment') name.push('adjustment')
      return name.join('/')
    }
    case 'commitment':
      return `${month}/${entry(billed.commitments, place.commitment).commitment.id}`
    case 'rounding':
      return `${invoiceId(billed, place.invoice)}/rounding`
  }
}

/** The place that a line's name stands for; undefined if these terms have no such line. */
export function placeOf(billed: Billed, id: LineId): LinePlace | undefined {
  return candidates(billed, id.split('/')).find((place) => lineId(billed, place) === id)
}

/** Where a line of that name could stand. */
function candidates(billed: Billed, [month = '', name = '', ...rest]: string[]): LinePlace[] {
  const charge = billed.charges.findIndex(({ charge }) => charge.id === name)
  const found = billed.charges[charge]
  const places: LinePlace[] = []
  if (found !== undefined) {
    const { lines, names } = found.charge
    const period = names.findIndex((day) => isoMonth(day) === month)
    const site = lines[0]?.site === undefined ? undefined : rest[0]
    const item = lines.findIndex((line) => line.site === site)
    const kind = rest.at(-1) === 'adjustment' ? 'adjustment' : 'charge'
    const exists = period >= 0 && period < found.charge.periods.count
    if (exists && item >= 0) places.push({ kind, charge, item, period })
  }
  const commitment = billed.commitments.findIndex(({ commitment: { id } }) => id === name)
  const windows = billed.commitments[commitment]?.commitment.windows
  const window = windows?.starts.findIndex((day) => isoMonth(day) === month) ?? -1
  if (window >= 0 && window < (windows?.count ?? 0))
    places.push({ kind: 'commitment', commitment, window })
  billed.differences.forEach((_, invoice) => {
    if (name === 'rounding' && invoiceId(billed, invoice) === month)
      places.push({ kind: 'rounding', invoice })
  })
  return places
}

/** The record of a line. */
export function lineRecord(billed: Billed, index: number): Line {
  const { order } = billed
  if (!(index >= 0 && index < order.length))
    throw new RangeError(`no line ${index} of ${order.length}`)
  const place = order.place(index)
  const days = lineDays(billed, place)
  return {
    id: lineId(billed, place),
    ...identity(billed, place),
    month: days.month,
    first: days.first,
    last: days.last,
    invoice: invoiceId(billed, order.invoiceOf(index)),
    ...amounts(billed, lineAmounts(billed, place)),
  }
}

/** What a line is about. */
function identity(
  billed: Billed,
  place: LinePlace,
): Pick<Line, 'kind' | 'charge' | 'commitment' | 'site' | 'priced'> {
  switch (place.kind) {
    case 'charge':
    case 'adjustment': {
      const { charge, billed: lines } = entry(billed.charges, place.charge)
      const { site } = entry(charge.lines, place.item)
      const isPriced =
        charge.conversion !== undefined && !charge.isAllocated && place.kind === 'charge'
      const units = isPriced
        ? amountAt(lines.worked.values, rowOf(charge, place.item, place.period))
        : 0n
      return {
        kind: place.kind,
        charge: charge.id,
        ...(site === undefined ? {} : { site }),
        ...(isPriced ? { priced: money(units, charge.currency) } : {}),
      }
    }
    case 'commitment': {
      const { commitment } = entry(billed.commitments, place.commitment)
      const kind = commitment.commitment.kind === 'minimum' ? 'true-up' : 'cap'
      return { kind, commitment: commitment.id }
    }
    case 'rounding':
      return { kind: 'rounding' }
  }
}

/** The lines of a bill, made on request. */
export function ledgerOf(billed: Billed): Ledger {
  return {
    get length() {
      return billed.order.length
    },
    line: (index) => lineRecord(billed, index),
    find(id) {
      const place = placeOf(billed, id)
      const index = place === undefined ? undefined : billed.order.indexOf(place)
      return index === undefined ? undefined : lineRecord(billed, index)
    },
    *lines() {
      for (let index = 0; index < billed.order.length; index++) yield lineRecord(billed, index)
    },
  }
}
