import type {
  ContractTerms,
  CurrencyCode,
  DecimalText,
  HeadcountChange,
  Proration,
  SiteId,
} from '@contract-playbook/terms'

/**
 * What stands in the form, as typed. A draft is text throughout: an entry that can't be read stays on the page as it was
 * written, and what the form doesn't show (`base`) travels through it unchanged.
 */
export interface Draft {
  readonly base: ContractTerms
  readonly currency: CurrencyCode
  readonly first: string
  readonly last: string
  /** `other` stands for the day of the month that the contract names. */
  readonly periods: 'calendar' | 'anniversary' | 'other'
  readonly issued: 'in-advance' | 'in-arrears'
  readonly sites: readonly SiteRow[]
  readonly units: readonly string[]
  /** People at the start by `site/unit`. */
  readonly opening: Readonly<Record<string, string>>
  readonly changes: readonly ChangeRow[]
  readonly charges: readonly ChargeDraft[]
  readonly uplift: UpliftDraft
}

export interface SiteRow {
  readonly id: SiteId
  readonly name: string
}

/** One dated change. `key` names the row while it is edited; it is no part of the scenario. */
export interface ChangeRow {
  readonly key: number
  readonly on: string
  readonly kind: HeadcountChange['kind']
  readonly site: SiteId
  readonly to: SiteId
  readonly unit: string
  readonly count: string
  readonly reason: string
}

export type ChargeDraft = PerUnitDraft | BaseFeeDraft

export interface PerUnitDraft {
  readonly kind: 'per-unit'
  readonly id: string
  readonly unit: string
  readonly tiersAcross: 'each-site' | 'all-sites'
  readonly tiers: readonly TierRow[]
  /** Empty means that the contract has no floor. */
  readonly floor: string
  readonly joiners: PartMonth
  readonly leavers: PartMonth
  readonly vat: string
}

export interface TierRow {
  readonly key: number
  readonly from: string
  readonly price: string
  /** Owed once when the tier is reached: not shown, and kept with its row. */
  readonly flat?: DecimalText
}

export interface BaseFeeDraft {
  readonly kind: 'base-fee'
  readonly id: string
  readonly price: string
  readonly per: 'contract' | 'site'
  readonly vat: string
}

export type PartMonth = Proration['policy']

export interface UpliftDraft {
  readonly percent: string
  /** `term-anniversary` or the month-day that the contract names. */
  readonly on: string
}

/** The key of the opening headcount of one site and unit. */
export const openingKey = (site: SiteId, unit: string): string => `${site}/${unit}`
