import { isoDate } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import type { Billed } from '../invoices/billed.ts'
import { periodMonth } from '../invoices/lines.ts'
import { type CompiledCharge, rowOf } from '../charges/compiled-charge.ts'
import type { BilledItem } from '../charges/items.ts'
import type { ChargeLines } from '../ledger/charge-lines.ts'
import type { LinePlace } from '../ledger/line-order.ts'
import type { Knowledge } from '../ledger/quantities.ts'
import type { LineFacts, Part } from './step.ts'

/** A line to be explained: its columns, and what was known when it was worked out. */
export interface LineContext {
  readonly billed: Billed
  readonly place: LinePlace
  readonly charge: CompiledCharge
  readonly item: BilledItem
  readonly lines: ChargeLines
  readonly knowledge: Knowledge
  /** The row of the line in its columns. */
  readonly row: number
}

/** The line as it was billed, or as it was recomputed when its period was over. */
export function lineContext(
  billed: Billed,
  place: LinePlace,
  as: 'billed' | 'recomputed',
): LineContext {
  const { charge, billed: first, recomputed } = entry(billed.charges, place.charge)
  return {
    billed,
    place,
    charge,
    item: entry(charge.items, place.item),
    lines: as === 'recomputed' && recomputed !== undefined ? recomputed : first,
    knowledge: as === 'billed' && recomputed !== undefined ? 'at-issue' : 'turned-out',
    row: rowOf(charge, place.item, place.period),
  }
}

/** What identifies a line to a reader. */
export function lineFacts({ billed, charge, item, place }: LineContext, part: Part): LineFacts {
  const { periods, terms } = billed.contract
  const { label } = charge.charge
  const siteName = item.site === undefined ? undefined : terms.sites[item.site]?.name
  return {
    part,
    charge: charge.id,
    ...(label === undefined ? {} : { label }),
    ...(item.site === undefined ? {} : { site: item.site }),
    ...(siteName === undefined ? {} : { siteName }),
    month: periodMonth(billed, place.period),
    first: isoDate(entry(periods.first, place.period)),
    last: isoDate(entry(periods.end, place.period) - 1),
  }
}
