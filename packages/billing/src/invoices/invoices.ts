import { type IsoDate, isoDate } from '@contract-playbook/terms'
import type { Issued } from '../charges/contract.ts'
import { at, entry } from '../exact/column.ts'
import { money } from '../exact/money.ts'
import { countOn } from '../headcount/timeline.ts'
import type { HeadcountSeries, Invoice } from './bill.ts'
import type { Billed } from './billed.ts'
import { amounts, invoiceId, lineAmounts, lineId } from './lines.ts'

/** The day on which the invoice of a period is issued. One entry a way of issuing. */
const issueDay: { readonly [I in Issued]: (first: number, end: number) => number } = {
  'in-advance': (first) => first,
  'in-arrears': (_, end) => end,
}

/** The period that an invoice is about; the settlement is about the last one. */
export const invoicePeriod = ({ contract }: Billed, invoice: number): number =>
  Math.min(invoice, contract.periods.count - 1)

/** In advance on the first day of service; in arrears, as the settlement, on the day after the last. */
export function issuedOn(billed: Billed, invoice: number): IsoDate {
  const { periods, issued } = billed.contract
  const period = invoicePeriod(billed, invoice)
  const rule = invoice < periods.count ? issued : 'in-arrears'
  return isoDate(issueDay[rule](entry(periods.first, period), entry(periods.end, period)))
}

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
  const period = invoicePeriod(billed, invoice)
  const [first, end] = [entry(contract.periods.first, period), entry(contract.periods.end, period)]
  const { start, end: afterLast } = order.range(invoice)
  return {
    id: invoiceId(billed, invoice),
    period: { first: isoDate(first), last: isoDate(end - 1) },
    issued: issuedOn(billed, invoice),
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
