import * as fc from 'fast-check'
import type * as z from 'zod/mini'
import { tiers } from '../src/charge/tiers.ts'
import { laterRates } from '../src/charge/vat.ts'
import { costCentres } from '../src/group/sites.ts'
import { arbitraryDay, arbitraryDecimal } from './arbitrary-leaf.ts'

/** Rising tiers, the first from 1. */
const arbitraryTiers = fc
  .uniqueArray(fc.integer({ min: 2, max: 1000 }), { maxLength: 4 })
  .chain((starts) => {
    const from = [1, ...starts.toSorted((a, b) => a - b)]
    const price = arbitraryDecimal(100_000)
    return fc.tuple(
      ...from.map((start) =>
        fc.record(
          { from: fc.constant(start), price, flat: price },
          { requiredKeys: ['from', 'price'] },
        ),
      ),
    )
  })

/** Rates from days that rise. */
const arbitraryLaterRates = fc
  .uniqueArray(arbitraryDay, { minLength: 1, maxLength: 3 })
  .chain((days) =>
    fc.tuple(
      ...days
        .toSorted()
        .map((from) => fc.record({ from: fc.constant(from), rate: arbitraryDecimal(100) })),
    ),
  )

/** Shares that together are the whole, to a ten-thousandth of a percent. */
const arbitraryCostCentres = fc
  .uniqueArray(fc.integer({ min: 1, max: 999_999 }), { maxLength: 3 })
  .map((cuts) => {
    const ends = [...cuts.toSorted((a, b) => a - b), 1_000_000]
    const shares = ends.map((end, index) => end - (ends[index - 1] ?? 0))
    return Object.fromEntries(shares.map((share, index) => [`cc-${index}`, percent(share)]))
  })

/** Ten-thousandths of a percent as a decimal text. */
function percent(share: number): string {
  const digits = String(share).padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`
}

/** Lists and maps whose own rule hardly any values would meet by chance. */
export const arbitraryRuled: ReadonlyMap<z.core.$ZodType, fc.Arbitrary<unknown>> = new Map<
  z.core.$ZodType,
  fc.Arbitrary<unknown>
>([
  [tiers, arbitraryTiers],
  [laterRates, arbitraryLaterRates],
  [costCentres, arbitraryCostCentres],
])
