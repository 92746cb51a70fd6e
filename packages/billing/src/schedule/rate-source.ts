import type { CurrencyCode } from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import type { Pricing } from '../formula/price-book.ts'
import type { Agreement } from './agreed-prices.ts'

/** The days [first, end) on which something is charged. */
export interface Window {
  readonly first: Day
  readonly end: Day
}

/** What the rates of a charge or an amount are made from. */
export interface RateSource {
  readonly agreed: readonly [Agreement, ...Agreement[]]
  readonly currency: CurrencyCode
  readonly pricing: Pricing
  readonly packageSize: number
  /** the first months, for which nothing is owed */
  readonly freeMonths: number
  /** Uplifts after the first agreement and before this day apply. */
  readonly risesUntil: Day
}
