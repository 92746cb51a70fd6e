import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { rowOf } from '../charges/compiled-charge.ts'
import { entry } from '../exact/column.ts'
import { amountAt } from '../exact/minor-units.ts'
import type { BilledLines } from './engine.ts'

/** A line of a charge: which of its line items, which of its price periods, and whether it corrects the line of that period. */
export interface ChargePlace {
  readonly kind: 'charge' | 'adjustment'
  readonly charge: number
  readonly item: number
  readonly period: number
}

/** The line of a commitment in one of its windows. */
export interface CommitmentPlace {
  readonly kind: 'commitment'
  readonly commitment: number
  readonly window: number
}

/** The line that makes an invoice its rounded sum. */
export interface RoundingPlace {
  readonly kind: 'rounding'
  readonly invoice: number
}

/** Where a line stands. */
export type LinePlace = ChargePlace | CommitmentPlace | RoundingPlace

/** The periods [from, to) of a charge whose lines stand on one invoice. */
interface PeriodRange {
  readonly from: number
  readonly to: number
}

/**
 * The lines in invoice order. An invoice holds, charge after charge, period after period, a line for each item; then the corrections
 * of periods billed before, the commitments that are tested with it, and its rounding. After the last billing period a settlement
 * holds what is left, if there is anything.
 */
export class LineOrder {
  readonly invoices: number
  readonly length: number
  private readonly charges: readonly CompiledCharge[]
  /** For each charge and invoice its periods. */
  private readonly ranges: readonly (readonly PeriodRange[])[]
  /** What stands on each invoice after the lines of its periods. */
  private readonly others: readonly (readonly LinePlace[])[]
  private readonly starts: readonly number[]

  constructor(billed: BilledLines, billingPeriods: number) {
    this.charges = billed.charges.map(({ charge }) => charge)
    this.others = otherPlaces(billed, billingPeriods)
    this.invoices = billingPeriods + (entry(this.others, billingPeriods).length > 0 ? 1 : 0)
    this.ranges = this.charges.map((charge) => periodRanges(charge, this.invoices))
    const starts = [0]
    for (let invoice = 0; invoice < this.invoices; invoice++)
      starts.push(
        entry(starts, invoice) + this.regular(invoice) + entry(this.others, invoice).length,
      )
    this.starts = starts
    this.length = entry(starts, this.invoices)
  }

  /** The lines of an invoice: [start, end). */
  range(invoice: number): { start: number; end: number } {
    return { start: entry(this.starts, invoice), end: entry(this.starts, invoice + 1) }
  }

  /** The invoice on which a line stands. */
  invoiceOf(index: number): number {
    let [low, high] = [0, this.invoices - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (entry(this.starts, middle) <= index) low = middle
      else high = middle - 1
    }
    return low
  }

  place(index: number): LinePlace {
    const invoice = this.invoiceOf(index)
    let offset = index - entry(this.starts, invoice)
    for (let charge = 0; charge < this.charges.length; charge++) {
      const { from, to } = this.periodsOn(charge, invoice)
      const items = entry(this.charges, charge).lines.length
      const lines = (to - from) * items
      if (offset < lines) {
        const period = from + Math.floor(offset / items)
        return { kind: 'charge', charge, item: offset % items, period }
      }
      offset -= lines
    }
    return entry(entry(this.others, invoice), offset)
  }

  /** The line at a place; undefined if there is none, as for a correction of nothing. */
  indexOf(place: LinePlace): number | undefined {
    if (place.kind === 'charge') return this.indexOfRegular(place)
    for (let invoice = 0; invoice < this.invoices; invoice++) {
      const other = entry(this.others, invoice).findIndex((one) => isSamePlace(one, place))
      if (other >= 0) return entry(this.starts, invoice) + this.regular(invoice) + other
    }
    return undefined
  }

  private indexOfRegular({ charge, item, period }: ChargePlace): number | undefined {
    const compiled = this.charges[charge]
    const invoice = compiled?.invoiceOf[period]
    if (compiled === undefined || invoice === undefined || compiled.lines[item] === undefined)
      return undefined
    let index = entry(this.starts, invoice)
    for (let before = 0; before < charge; before++) index += this.linesOn(before, invoice)
    return index + (period - this.periodsOn(charge, invoice).from) * compiled.lines.length + item
  }

  private periodsOn(charge: number, invoice: number): PeriodRange {
    return entry(entry(this.ranges, charge), invoice)
  }

  private linesOn(charge: number, invoice: number): number {
    const { from, to } = this.periodsOn(charge, invoice)
    return (to - from) * entry(this.charges, charge).lines.length
  }

  private regular(invoice: number): number {
    return this.charges.reduce((sum, _, charge) => sum + this.linesOn(charge, invoice), 0)
  }
}

/** The periods of a charge on each invoice: they follow each other, as invoices do. */
function periodRanges({ invoiceOf }: CompiledCharge, invoices: number): PeriodRange[] {
  const ranges: PeriodRange[] = []
  let period = 0
  for (let invoice = 0; invoice < invoices; invoice++) {
    const from = period
    while (invoiceOf[period] === invoice) period++
    ranges.push({ from, to: period })
  }
  return ranges
}

function otherPlaces(
  { charges, commitments, differences }: BilledLines,
  billingPeriods: number,
): LinePlace[][] {
  const places: LinePlace[][] = Array.from({ length: billingPeriods + 1 }, () => [])
  const put = (invoice: number, place: LinePlace): void => {
    entry(places, Math.min(invoice, billingPeriods)).push(place)
  }
  charges.forEach(({ charge: compiled, adjustments }, charge) => {
    if (adjustments === undefined) return
    for (let period = 0; period < compiled.periods.count; period++)
      for (let item = 0; item < compiled.lines.length; item++) {
        const row = rowOf(compiled, item, period)
        if (amountAt(adjustments.stated.values, row) !== 0n)
          put(entry(compiled.endsOn, period) + 1, { kind: 'adjustment', charge, item, period })
      }
  })
  commitments.forEach(({ commitment: compiled, net }, commitment) => {
    compiled.invoiceOf.forEach((invoice, window) => {
      if (amountAt(net.values, window) !== 0n)
        put(invoice, { kind: 'commitment', commitment, window })
    })
  })
  differences.forEach((difference, invoice) => {
    if (difference !== 0n) put(invoice, { kind: 'rounding', invoice })
  })
  return places
}

function isSamePlace(a: LinePlace, b: LinePlace): boolean {
  switch (a.kind) {
    case 'charge':
    case 'adjustment':
      return (
        b.kind === a.kind && a.charge === b.charge && a.item === b.item && a.period === b.period
      )
    case 'commitment':
      return b.kind === 'commitment' && a.commitment === b.commitment && a.window === b.window
    case 'rounding':
      return b.kind === 'rounding' && a.invoice === b.invoice
  }
}
