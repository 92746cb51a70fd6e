import type { ContractTerms } from '../contract-terms.ts'
import type { HeadcountChange } from '../scenario.ts'
import type { Stay } from './roster-row.ts'

/**
 * A roster names everybody: where the first person of a site and unit comes after the term begins, nobody was there before, and that is
 * known. Without this the opening headcount would count as not told.
 */
export function openingZeros(
  terms: ContractTerms | undefined,
  stays: readonly Stay[],
): readonly HeadcountChange[] {
  if (!terms) return []
  const on = terms.term.first
  const bySeries = Map.groupBy(stays, ({ site, unit }) => `${site}\n${unit}`)
  return [...bySeries.values()].flatMap((series): HeadcountChange[] => {
    const [first] = series
    if (!first || series.some((stay) => stay.first <= on)) return []
    return [{ on, site: first.site, unit: first.unit, kind: 'set', count: 0 }]
  })
}
