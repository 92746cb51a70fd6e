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
  const groups = charge.tiersAcross === 'all-sites' ? [sites] : sites.map((site) => [site])
  return groups.map((group) => {
    const site = charge.tiersAcross === 'all-sites' ? undefined : group[0]
    const floor = floorOf(charge, site)
    const days = group.map((one) => headsByDay(headcount, one, charge.unit))
    // Who counts together nets out together.
    const heads = remembered((date) => days.reduce((sum, one) => sum + headsOn(one, date), 0))
    const charged = remembered(chargedHeads(terms, charge, periods, heads))
    return {
      site,
      turnedOut: (date) => Math.max(floor, charged(date)),
      atIssue: (_, period) => Math.max(floor, heads(period.days[0] ?? '')),
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
