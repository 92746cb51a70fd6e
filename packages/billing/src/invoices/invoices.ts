import { type IsoDate, isoDate } from '@contract-playbook/terms'
import { dueDay } from '../calendar/due-day.ts'
import { issueDay } from '../charges/schedule.ts'
import { at, entry } from '../exact/column.ts'
import { money } from '../exact/money.ts'
import { countOn } from '../headcount/timeline.ts'
import type { HeadcountSeries, Invoice } from './bill.ts'
import type { Billed } from './billed.ts'
import { amounts, invoiceId, lineAmounts, lineId } from './lines.ts'

/** The billing period that an invoice is about; the settlement is about the last one. */
export const billingPeriod = ({ contract }: Billed, invoice: number): number =>
  Math.min(invoice, contract.invoices.count - 1)

/** In advance on the first day of service; in arrears, as the settlement, on the day after the last. */
export const issuedOn = ({ contract }: Billed, invoice: number): IsoDate =>
  isoDate(issueDay(contract, invoice))

/** Net and tax of an invoice in minor units: the sum of its lines. */
export function invoiceAmounts(billed: Billed, invoice: number): { net: bigint; tax: bigint } {
  const { start, end } = billed.order.range(invoice)
  let [net, tax] = [0n, 0n]
  for (let index = start; index < end; index++) {
    const line = lineAmounts(billed, billed.order.place(index))
    net += line.net
    tax += line.tax
  }
  return { net, tax }
}

/** Net of each charge that has lines on an invoice, by its place in the terms, in minor units: the sum of those lines. */
export function invoiceCharges(billed: Billed, invoice: number): ReadonlyMap<number, bigint> {
  const { start, end } = billed.order.range(invoice)
  const nets = new Map<number, bigint>()
  for (let index = start; index < end; index++) {
    const place = billed.order.place(index)
    if (place.kind !== 'charge' && place.kind !== 'adjustment') continue
    nets.set(place.charge, (nets.get(place.charge) ?? 0n) + lineAmounts(billed, place).net)
  }
  return nets
}

function chargesRecord(billed: Billed, invoice: number): Invoice['charges'] {
  const { currency } = billed.contract.terms
  return Object.fromEntries(
    Array.from(invoiceCharges(billed, invoice), ([place, net]) => [
      entry(billed.charges, place).charge.id,
      money(net, currency),
    ]),
  )
}

/** The record of an invoice. */
export function invoiceRecord(billed: Billed, invoice: number): Invoice {
  const { order, contract, timelines } = billed
  const period = billingPeriod(billed, invoice)
  const { invoices } = contract
  const [first, end] = [entry(invoices.first, period), entry(invoices.end, period)]
  const { start, end: afterLast } = order.range(invoice)
  return {
    id: invoiceId(billed, invoice),
    period: { first: isoDate(first), last: isoDate(end - 1) },
    issued: issuedOn(billed, invoice),
    ...due(billed, invoice),
    lineIds: Array.from({ length: afterLast - start }, (_, line) =>
      lineId(billed, order.place(start + line)),
    ),
    charges: chargesRecord(billed, invoice),
    people: contract.series.map(({ site, unit }, place) => ({
      site,
      unit,
      closing: countOn(entry(timelines, place), end - 1),
    })),
    ...amounts(billed, invoiceAmounts(billed, invoice)),
  }
}

function due({ contract }: Billed, invoice: number): { due?: IsoDate } {
  const day = dueDay(contract.terms, issueDay(contract, invoice))
  return day === undefined ? {} : { due: isoDate(day) }
}

/** Headcount over the term, for charts. */
export function headcountSeries({ contract, timelines }: Billed): HeadcountSeries[] {
  return contract.series.map(({ site, unit }, place) => {
    const { days, counts } = entry(timelines, place)
    return {
      site,
      unit,
      points: Array.from(days, (day, step) => ({ on: isoDate(day), count: at(counts, step) })),
    }
  })
}
