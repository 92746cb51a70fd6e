import type {
  Charge,
  ContractTerms,
  HeadcountChange,
  PerUnitCharge,
} from '@contract-playbook/terms'
import { chargedHeads, sidesOf } from './charged-heads.ts'
import { type Heads, headsAt, remembered, together } from './heads.ts'
import { type Levels, levelsOf } from './levels.ts'
import type { OraclePeriod } from './periods.ts'
import { type Present, type Quantity, quantityOfDay } from './quantity.ts'

/** What a charge is charged for: the contract, a site, or a pool of sites. */
export interface Item {
  readonly site: string | undefined
  /** The sites that a pool's line is split over; their heads. */
  readonly members: readonly { readonly site: string; readonly heads: Heads }[]
  /** What is billed for each day as it turned out, or as it is while the heads of one day stay. */
  readonly quantity: (period: OraclePeriod, known: number | 'all') => (day: number) => Quantity
}

/** The items of a charge over its price periods. */
export function itemsOf(
  terms: ContractTerms,
  charge: Charge,
  periods: readonly OraclePeriod[],
  headcount: readonly HeadcountChange[],
): Item[] {
  const sites = charge.sites ?? Object.keys(terms.sites)
  if (charge.kind === 'per-unit')
    return charge.tiersAcross === 'all-sites'
      ? [unitItem(terms, charge, undefined, sites, periods, headcount)]
      : sites.map((site) => unitItem(terms, charge, site, [site], periods, headcount))
  const one = () => () => ({ units: 1, days: 1 })
  const places = charge.per === 'site' ? sites : [undefined]
  return places.map((site) => ({ site, members: [], quantity: one }))
}

function unitItem(
  terms: ContractTerms,
  charge: PerUnitCharge,
  site: string | undefined,
  sites: readonly string[],
  periods: readonly OraclePeriod[],
  headcount: readonly HeadcountChange[],
): Item {
  const members = sites.map((one) => ({ site: one, heads: headsAt(headcount, one, charge.unit) }))
  const there = together(members.map(({ heads }) => heads))
  const charged = remembered(chargedHeads(sidesOf(charge), periods, there))
  const levels: Levels = levelsOf(terms, charge, site, there)
  const presentOn = (day: number): Present => {
    const same = (): number => there(day)
    return { there: same, charged: same }
  }
  // Nobody knows on a day what changes after it.
  const levelsOn = (known: number): Levels =>
    levelsOf(terms, charge, site, (day) => there(Math.min(day, known)))
  return {
    site,
    members,
    quantity: (period, known) => {
      const [present, least] =
        known === 'all' ? [{ there, charged }, levels] : [presentOn(known), levelsOn(known)]
      return remembered(quantityOfDay(charge.basis ?? 'daily', period, present, least))
    },
  }
}
