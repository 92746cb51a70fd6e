import type { Charge, ContractTerms, PerUnitCharge, SiteId } from '@contract-playbook/terms'

/** What gets a line of its own in each period: a site, the pool of a charge's sites, or the contract. */
export interface BilledItem {
  /** Absent for a pool or the contract. */
  readonly site?: SiteId
  /** The sites whose headcount counts; empty for a base fee. */
  readonly sites: readonly SiteId[]
  /** Minimum billed quantity, 0 if there is none. */
  readonly floor: number
}

/** The lines that a charge makes in each period, in the order of the sites. */
export function billedItems(charge: Charge, terms: ContractTerms): BilledItem[] {
  const sites = charge.sites ?? Object.keys(terms.sites)
  if (charge.kind === 'base-fee')
    return charge.per === 'site'
      ? sites.map((site) => ({ site, sites: [], floor: 0 }))
      : [{ sites: [], floor: 0 }]
  if (charge.tiersAcross === 'all-sites') return [{ sites, floor: floorOf(charge) }]
  return sites.map((site) => ({ site, sites: [site], floor: floorOf(charge, site) }))
}

function floorOf({ floor }: PerUnitCharge, site?: SiteId): number {
  if (floor === undefined || floor === 'none') return 0
  if ('quantity' in floor) return floor.quantity
  return site === undefined ? 0 : (floor.bySite[site] ?? 0)
}
