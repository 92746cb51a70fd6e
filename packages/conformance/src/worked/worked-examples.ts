import { april2026 } from './april-2026-tiers-floor-discounts.ts'
import { joinerMonthEdges } from './joiner-month-edges.ts'
import { plantDevices } from './plant-devices.ts'
import { shanghai80 } from './shanghai-80.ts'
import { joinerNextMonth, joinerTwoOn20March, leaverBelowMinimum } from './small-changes.ts'
import { suzhouEuroAnniversary } from './suzhou-euro-anniversary.ts'
import { threeCities, threeCities2027 } from './three-cities.ts'
import type { WorkedInvoice } from './worksheet.ts'

/** Every example of `content/examples` by its folder, with its invoices worked out from the contract's words. */
export const workedExamples: Readonly<Record<string, () => WorkedInvoice[]>> = {
  'april-2026-tiers-floor-discounts': april2026,
  'joiner-month-edges': joinerMonthEdges,
  'joiner-next-month': joinerNextMonth,
  'joiner-two-on-20-march': joinerTwoOn20March,
  'leaver-below-minimum': leaverBelowMinimum,
  'plant-devices': plantDevices,
  'shanghai-80': shanghai80,
  'suzhou-euro-anniversary': suzhouEuroAnniversary,
  'three-cities': threeCities,
  'three-cities-2027': threeCities2027,
}
