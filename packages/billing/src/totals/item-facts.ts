import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { entry } from '../exact/column.ts'
import type { Billed } from '../invoices/billed.ts'
import type { ItemFacts, PricePeriod } from './totals-step-facts.ts'

/** One item of a charge: a site, the pool of its sites, or the contract. */
export interface ChargeItem {
  readonly billed: Billed
  /** The charge by its place in the terms. */
  readonly place: number
  readonly charge: CompiledCharge
  readonly item: number
}

/** Every item of the charges that recur, or of those that are owed once. */
export const chargeItems = (billed: Billed, kind: 'recurring' | 'one-off'): ChargeItem[] =>
  billed.contract.charges.flatMap((charge, place) =>
    (charge.charge.kind === 'one-off') === (kind === 'one-off')
      ? charge.items.map((_, item) => ({ billed, place, charge, item }))
      : [],
  )

/** What identifies an item to a reader. */
export function itemFacts({ billed, charge, item }: ChargeItem): ItemFacts {
  const { site } = entry(charge.items, item)
  const { label } = charge.charge
  const siteName = site === undefined ? undefined : billed.contract.terms.sites[site]?.name
  return {
    charge: charge.id,
    ...(label === undefined ? {} : { label }),
    ...(site === undefined ? {} : { site }),
    ...(siteName === undefined ? {} : { siteName }),
  }
}

/** The name of an item below a figure: `users/sha`, or `base` for a pool or the contract. */
export const itemName = (item: ChargeItem): string => {
  const { charge, site } = itemFacts(item)
  return site === undefined ? charge : `${charge}/${site}`
}

/** What the price of a recurring charge is per. */
export const pricePeriodOf = ({ charge }: CompiledCharge): PricePeriod =>
  charge.kind === 'one-off' ? 'month' : (charge.pricePeriod ?? 'month')
