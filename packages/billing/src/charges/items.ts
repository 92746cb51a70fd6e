import type { Charge, ContractTerms, PerUnitCharge, SiteId } from '@contract-playbook/terms'

/** What is worked out by itself in each period: a site, the pool of a charge's sites, or the contract. */
export interface BilledItem {
  /** Absent for a pool or the contract. */
  readonly site?: SiteId
  /** The sites whose headcount counts; empty where heads do not matter. */
  readonly sites: readonly SiteId[]
  /** Minimum billed quantity, 0 if there is none. */
  readonly floor: number
  /** Units that are not billed here, 0 if there are none. */
  readonly included: number
}

/** What gets a line of its own in each period: a site, or none for a pool or the contract. */
export interface LineItem {
  readonly site?: SiteId
}

/** What a charge works out in each period, in the order of the sites. */
export function billedItems(charge: Charge, terms: ContractTerms): BilledItem[] {
  const sites = charge.sites ?? Object.keys(terms.sites)
  if (charge.kind !== 'per-unit')
    return charge.per === 'site'
      ? sites.map((site) => ({ site, sites: [], floor: 0, included: 0 }))
      : [{ sites: [], floor: 0, included: 0 }]
  if (charge.tiersAcross === 'all-sites')
    return [{ sites, floor: perSite(charge.floor), included: perSite(charge.included) }]
  return sites.map((site) => ({
    site,
    sites: [site],
    floor: perSite(charge.floor, site),
    included: perSite(charge.included, site),
  }))
}

/** The lines that a charge makes in each period: one an item, or one a site where the line of the pool is split. */
export function lineItems(charge: Charge, items: readonly BilledItem[]): readonly LineItem[] {
  const [pool] = items
  return isAllocated(charge) && pool !== undefined ? pool.sites.map((site) => ({ site })) : items
}

/** Whether a pool's line is split over its sites. */
export const isAllocated = (charge: Charge): boolean =>
  charge.kind === 'per-unit' &&
  charge.allocation !== undefined &&
  charge.allocation !== 'none' &&
  charge.tiersAcross === 'all-sites'

/** A quantity for every site, or site by site. */
function perSite(said: PerUnitCharge['floor'], site?: SiteId): number {
  if (said === undefined || said === 'none') return 0
  if ('quantity' in said) return said.quantity
  return site === undefined ? 0 : (said.bySite[site] ?? 0)
}
