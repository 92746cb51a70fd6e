import { type IsoMonth, isoDate } from '@contract-playbook/terms'
import { isoMonth, readIsoDate } from '../calendar/day.ts'
import { rowOf } from '../charges/compiled-charge.ts'
import { entry } from '../exact/column.ts'
import { amountAt } from '../exact/minor-units.ts'
import { money } from '../exact/money.ts'
import type { LinePlace } from '../ledger/line-order.ts'
import type { Amounts, Ledger, Line, LineId } from './bill.ts'
import type { Billed } from './billed.ts'

/** Net and tax of a line in minor units. */
export function lineAmounts(billed: Billed, place: LinePlace): { net: bigint; tax: bigint } {
  const { charge, billed: lines, adjustments } = entry(billed.charges, place.charge)
  const { net, tax } = (place.kind === 'adjustment' ? adjustments : undefined) ?? lines
  const row = rowOf(charge, place.item, place.period)
  return { net: amountAt(net.values, row), tax: amountAt(tax.values, row) }
}

/** Money of net, tax and both. */
export function amounts({ contract }: Billed, { net, tax }: { net: bigint; tax: bigint }): Amounts {
  const { currency } = contract.terms
  return { net: money(net, currency), tax: money(tax, currency), gross: money(net + tax, currency) }
}

/** The month of the first day of a period. */
export const periodMonth = ({ contract }: Billed, period: number): IsoMonth =>
  isoMonth(entry(contract.periods.starts, period))

/** The name of an invoice: its month, or the settlement after the last one. */
export const invoiceId = (billed: Billed, invoice: number): string =>
  invoice < billed.contract.periods.count ? periodMonth(billed, invoice) : 'settlement'

/** The stable name of a line. */
export function lineId(billed: Billed, { kind, charge, item, period }: LinePlace): LineId {
  const { id, items } = entry(billed.charges, charge).charge
  const { site } = entry(items, item)
  const name = [periodMonth(billed, period), id]
  if (site !== undefined) name.push(site)
  if (kind === 'adjustment') name.push('adjustment')
  return name.join('/')
}

/** The place that a line's name stands for; undefined if these terms have no such line. */
export function placeOf(billed: Billed, id: LineId): LinePlace | undefined {
  const [month = '', chargeId = '', ...rest] = id.split('/')
  const period = periodOf(billed, month)
  const charge = billed.charges.findIndex(({ charge }) => charge.id === chargeId)
  const items = billed.charges[charge]?.charge.items ?? []
  const site = items[0]?.site === undefined ? undefined : rest.shift()
  const item = items.findIndex((item) => item.site === site)
  const kind = rest.length === 0 ? 'charge' : 'adjustment'
  const place: LinePlace = { kind, charge, item, period }
  return item >= 0 && period >= 0 && lineId(billed, place) === id ? place : undefined
}

/** The period of a month, −1 if there is none: every month has one period at most. */
function periodOf(billed: Billed, month: string): number {
  const { count, starts } = billed.contract.periods
  if (!/^\d{4}-\d{2}$/.test(month)) return -1
  const [first, [year, number]] = [
    readIsoDate(isoDate(entry(starts, 0))),
    month.split('-').map(Number),
  ]
  const period = 12 * ((year ?? 0) - first.year) + (number ?? 0) - first.month
  return period >= 0 && period < count ? period : -1
}

/** The record of a line. */
export function lineRecord(billed: Billed, index: number): Line {
  const { order, contract } = billed
  if (!(index >= 0 && index < order.length))
    throw new RangeError(`no line ${index} of ${order.length}`)
  const place = order.place(index)
  const { id, items } = entry(billed.charges, place.charge).charge
  const { site } = entry(items, place.item)
  return {
    id: lineId(billed, place),
    kind: place.kind,
    charge: id,
    ...(site === undefined ? {} : { site }),
    month: periodMonth(billed, place.period),
    first: isoDate(entry(contract.periods.first, place.period)),
    last: isoDate(entry(contract.periods.end, place.period) - 1),
    invoice: invoiceId(billed, order.invoiceOf(index)),
    ...amounts(billed, lineAmounts(billed, place)),
  }
}

/** The lines of a bill, made on request. */
export function ledgerOf(billed: Billed): Ledger {
  const { order } = billed
  return {
    length: order.length,
    line: (index) => lineRecord(billed, index),
    find(id) {
      const place = placeOf(billed, id)
      const index = place === undefined ? undefined : order.indexOf(place)
      return index === undefined ? undefined : lineRecord(billed, index)
    },
    *lines() {
      for (let index = 0; index < order.length; index++) yield lineRecord(billed, index)
    },
  }
}
