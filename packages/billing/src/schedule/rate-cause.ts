import type { DecimalText, IsoMonth } from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import type { ScaledDecimal } from '../exact/decimal.ts'
import type { Ratio } from '../exact/ratio.ts'

/** Why prices are what they are from a day on. */
export type RateCause =
  /** the terms state them */
  | { readonly kind: 'agreed' }
  /** so many percent, as a share of one: 7.5 % is 75 units of 3 digits */
  | { readonly kind: 'uplift'; readonly percent: ScaledDecimal }
  | IndexCause
  /** the terms state other prices from that day; which step of the ramp, from 0 */
  | { readonly kind: 'ramp'; readonly step: number }
  /** nothing is owed until `end`, the day after the last free one */
  | { readonly kind: 'free'; readonly months: number; readonly end: Day }
  | { readonly kind: 'free-ends' }

/** A figure of an index. */
export interface Published {
  readonly month: IsoMonth
  readonly figure: DecimalText
}

/** An uplift by an index. All ratios are in percent. */
export interface IndexCause {
  readonly kind: 'index'
  readonly index: string
  readonly reference: Published
  /** the level that it is compared with; absent for a change that is published */
  readonly base?: Published
  /** how much the index rose */
  readonly change: Ratio
  /** what exceeded the cap at earlier steps and is made up for now, zero if such excess lapses */
  readonly banked: Ratio
  /** index, what was banked and spread, before cap and floor */
  readonly sum: Ratio
  /** which bound decided */
  readonly held?: 'cap' | 'floor'
  /** by how much prices rise */
  readonly percent: Ratio
}
