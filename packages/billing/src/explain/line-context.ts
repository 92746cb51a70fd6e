import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { rowOf } from '../charges/compiled-charge.ts'
import type { BilledItem, LineItem } from '../charges/items.ts'
import { entry } from '../exact/column.ts'
import type { Billed } from '../invoices/billed.ts'
import { lineDays } from '../invoices/lines.ts'
import type { ChargeLines } from '../ledger/charge-lines.ts'
import type { ChargePlace } from '../ledger/line-order.ts'
import type { Knowledge } from '../ledger/quantities.ts'
import type { LineFacts, Part } from './step.ts'

/** A line to be explained: its columns, and what was known when it was worked out. */
export interface LineContext {
  readonly billed: Billed
  readonly place: ChargePlace
  readonly charge: CompiledCharge
  readonly line: LineItem
  /** What was worked out: the line's own site or contract, or the pool whose line was split. */
  readonly item: BilledItem
  readonly lines: ChargeLines
  readonly knowledge: Knowledge
  /** The row of the line in its columns, and that of what was worked out in the columns of the formula. */
  readonly row: number
  readonly workedRow: number
}

/** The line as it was billed, or as it was recomputed when its period was over. */
export function lineContext(
  billed: Billed,
  place: ChargePlace,
  as: 'billed' | 'recomputed',
): LineContext {
  const { charge, billed: first, recomputed } = entry(billed.charges, place.charge)
  const worked = charge.isAllocated ? 0 : place.item
  return {
    billed,
    place,
    charge,
    line: entry(charge.lines, place.item),
    item: entry(charge.items, worked),
    lines: as === 'recomputed' && recomputed !== undefined ? recomputed : first,
    knowledge: as === 'billed' && recomputed !== undefined ? 'at-issue' : 'turned-out',
    row: rowOf(charge, place.item, place.period),
    workedRow: rowOf(charge, worked, place.period),
  }
}

/** What identifies a line to a reader. */
export function lineFacts({ billed, charge, line, place }: LineContext, part: Part): LineFacts {
  const { terms } = billed.contract
  const { label } = charge.charge
  const siteName = line.site === undefined ? undefined : terms.sites[line.site]?.name
  return {
    part,
    charge: charge.id,
    ...(label === undefined ? {} : { label }),
    ...(line.site === undefined ? {} : { site: line.site }),
    ...(siteName === undefined ? {} : { siteName }),
    ...lineDays(billed, place),
  }
}
