import { rowOf } from '../charges/compiled-charge.ts'
import { entry } from '../exact/column.ts'
import { amountAt } from '../exact/minor-units.ts'
import type { BilledCharge } from './billed-charge.ts'

/** Where a line stands: its charge, which of the charge's items, which period, and whether it corrects that period. */
export interface LinePlace {
  readonly kind: 'charge' | 'adjustment'
  readonly charge: number
  readonly item: number
  readonly period: number
}

interface Slot {
  readonly charge: number
  readonly item: number
}

/**
 * The lines in invoice order. Invoice p holds a line for each item of each charge, then the corrections of period p − 1; after
 * the last period a settlement holds the last corrections, if there are any.
 */
export class LineOrder {
  readonly invoices: number
  readonly length: number
  private readonly periods: number
  private readonly slots: readonly Slot[]
  private readonly corrected: readonly (readonly number[])[]
  /** Lines before each invoice that are corrections. */
  private readonly before: readonly number[]

  constructor(charges: readonly BilledCharge[], periods: number) {
    this.periods = periods
    this.slots = charges.flatMap(({ charge: { items } }, charge) =>
      items.map((_, item) => ({ charge, item })),
    )
    this.corrected = correctedSlots(charges, this.slots, periods)
    this.invoices = (this.corrected[periods - 1] ?? []).length > 0 ? periods + 1 : periods
    this.before = correctionsBefore(this.corrected, this.invoices)
    this.length = this.start(this.invoices)
  }

  /** The lines of an invoice: [start, end). */
  range(invoice: number): { start: number; end: number } {
    return { start: this.start(invoice), end: this.start(invoice + 1) }
  }

  /** The invoice on which a line stands. */
  invoiceOf(index: number): number {
    let [low, high] = [0, this.invoices - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.start(middle) <= index) low = middle
      else high = middle - 1
    }
    return low
  }

  place(index: number): LinePlace {
    const invoice = this.invoiceOf(index)
    const offset = index - this.start(invoice)
    const regular = this.regular(invoice)
    if (offset < regular) return { kind: 'charge', period: invoice, ...entry(this.slots, offset) }
    const slot = entry(entry(this.corrected, invoice - 1), offset - regular)
    return { kind: 'adjustment', period: invoice - 1, ...entry(this.slots, slot) }
  }

  /** The line at a place; undefined if there is none, as for a correction of nothing. */
  indexOf({ kind, charge, item, period }: LinePlace): number | undefined {
    const slot = this.slots.findIndex((slot) => slot.charge === charge && slot.item === item)
    if (slot < 0 || period < 0 || period >= this.periods) return undefined
    if (kind === 'charge') return this.start(period) + slot
    const correction = this.corrected[period]?.indexOf(slot) ?? -1
    return correction < 0
      ? undefined
      : this.start(period + 1) + this.regular(period + 1) + correction
  }

  /** How many lines of an invoice are no corrections. */
  private regular(invoice: number): number {
    return invoice < this.periods ? this.slots.length : 0
  }

  /** The first line of an invoice; the number of lines, for the one after the last. */
  private start(invoice: number): number {
    return Math.min(invoice, this.periods) * this.slots.length + (this.before[invoice] ?? 0)
  }
}

/** How many corrections stand before each invoice: those of a period stand on the next one. Empty if there are none at all. */
function correctionsBefore(corrected: readonly (readonly number[])[], invoices: number): number[] {
  if (corrected.length === 0) return []
  const before = [0, 0]
  for (let invoice = 1; invoice < invoices; invoice++)
    before.push(entry(before, invoice) + (corrected[invoice - 1]?.length ?? 0))
  return before
}

/** For each period the slots whose lines were corrected, in the order of the lines. */
function correctedSlots(
  charges: readonly BilledCharge[],
  slots: readonly Slot[],
  periods: number,
): number[][] {
  if (charges.every(({ adjustments }) => adjustments === undefined)) return []
  return Array.from({ length: periods }, (_, period) =>
    slots.flatMap(({ charge, item }, slot) => {
      const { charge: compiled, adjustments } = entry(charges, charge)
      if (adjustments === undefined) return []
      return amountAt(adjustments.net.values, rowOf(compiled, item, period)) === 0n ? [] : [slot]
    }),
  )
}
