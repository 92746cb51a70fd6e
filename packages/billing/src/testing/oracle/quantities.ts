import type { ContractTerms, HeadcountChange, PerUnitCharge } from '@contract-playbook/terms'
import type { OraclePeriod } from './calendar.ts'
import { chargedHeads, headsByDay, headsOn } from './heads.ts'

/** A line of the independent calculation: what is charged on each day, as it turned out and as it was known at issue. */
export interface OracleQuantity {
  readonly site: string | undefined
  readonly turnedOut: (date: string) => number
  readonly atIssue: (date: string, period: OraclePeriod) => number
}

/** The quantities of a charge, site by site or for the pool, the floor applied to each day. */
export function quantitiesOf(
  terms: ContractTerms,
  charge: PerUnitCharge,
  periods: readonly OraclePeriod[],
  headcount: readonly HeadcountChange[],
): OracleQuantity[] {
  const sites = charge.sites ?? Object.keys(terms.sites)
  const bySite = sites.map((site) => {
    const days = headsByDay(headcount, site, charge.unit)
    const heads = remembered((date) => headsOn(days, date))
    return { site, heads, charged: remembered(chargedHeads(terms, charge, periods, heads)) }
  })
  const groups = charge.tiersAcross === 'all-sites' ? [bySite] : bySite.map((site) => [site])
  return groups.map((group) => {
    const site = charge.tiersAcross === 'all-sites' ? undefined : group[0]?.site
    const floor = floorOf(charge, site)
    const sum = (counts: number[]): number =>
      Math.max(
        floor,
        counts.reduce((a, b) => a + b, 0),
      )
    return {
      site,
      turnedOut: (date) => sum(group.map(({ charged }) => charged(date))),
      atIssue: (_, { days }) => sum(group.map(({ heads }) => heads(days[0] ?? ''))),
    }
  })
}

function floorOf({ floor }: PerUnitCharge, site: string | undefined): number {
  if (floor === undefined || floor === 'none') return 0
  return 'quantity' in floor ? floor.quantity : (floor.bySite[site ?? ''] ?? 0)
}

/** A function of a day that is worked out once a day. */
function remembered(count: (date: string) => number): (date: string) => number {
  const known = new Map<string, number>()
  return (date) => {
    const kept = known.get(date) ?? count(date)
    known.set(date, kept)
    return kept
  }
}
