import type {
  ChargeId,
  CurrencyCode,
  IsoDate,
  IsoMonth,
  Issue,
  SiteId,
} from '@contract-playbook/terms'
import type { Money } from '../exact/money.ts'
import type { Part, Step } from '../explain/step.ts'

/**
 * '2027-03/users/sha'; pool or contract: '2027-03/users'; correction: '2027-03/users/sha/adjustment'; commitment: '2027-03/least';
 * rounding of an invoice: '2027-03/rounding'. The month is that of the first day of the notional period.
 */
export type LineId = string

/** The name of a figure that a bill can explain. */
export type FigureId =
  | `total/${Part}`
  | `invoice/${string}/${Part}`
  | `invoice/${string}/charge/${ChargeId}`
  | `line/${LineId}/${Part}`

/** An amount before tax, its tax, and both together: always `net + tax = gross`, to the smallest unit of the currency. */
export interface Amounts {
  readonly net: Money
  readonly tax: Money
  readonly gross: Money
}

/** One charge × one site (or pool, or contract) × one price period; or what an invoice holds beside charges. */
export interface Line extends Amounts {
  readonly id: LineId
  readonly kind: 'charge' | 'adjustment' | 'true-up' | 'cap' | 'rounding'
  /** Of a charge or its correction. */
  readonly charge?: ChargeId
  /** Of a true-up or cap. */
  readonly commitment?: string
  readonly site?: SiteId
  /** Month of the first day of the notional period. */
  readonly month: IsoMonth
  /** Service days, inclusive. */
  readonly first: IsoDate
  readonly last: IsoDate
  readonly invoice: string
  /** The same in the currency of the charge's prices, if it is another one. */
  readonly priced?: Money
}

/** What is invoiced on one day: the sums of its lines. It is issued after its period, or at its beginning if billed in advance. */
export interface Invoice extends Amounts {
  /** '2027-03', or 'settlement' for what follows the last period. */
  readonly id: string
  /** Service days, inclusive. */
  readonly period: { readonly first: IsoDate; readonly last: IsoDate }
  readonly issued: IsoDate
  readonly lineIds: readonly LineId[]
  /** When it has to be paid, if the terms say so; holidays are not looked at: see `dueDate`. */
  readonly due?: IsoDate
  /** Net of each charge that has lines on this invoice, in listed order: the figure `invoice/<id>/charge/<charge>`. */
  readonly charges: Readonly<Record<ChargeId, Money>>
  /** Headcount at the end of the period's last day, for every site and unit that is billed. */
  readonly people: readonly {
    readonly site: SiteId
    readonly unit: string
    readonly closing: number
  }[]
}

/** Lines in invoice order. Amounts are kept as columns; a record is made when someone asks for it. */
export interface Ledger {
  readonly length: number
  /** Throws a RangeError outside 0 … length − 1. */
  line(index: number): Line
  find(id: LineId): Line | undefined
  lines(): Iterable<Line>
}

/** Headcount of one site and unit as a step function: the count from each day on, first point on the first day of the term. */
export interface HeadcountSeries {
  readonly site: SiteId
  readonly unit: string
  readonly points: readonly { readonly on: IsoDate; readonly count: number }[]
}

/** What a contract costs with a headcount, in the currency of the contract. Totals are sums of lines, never a second calculation. */
export interface UnexplainedBill {
  /** Version of this package. */
  readonly engine: string
  readonly currency: CurrencyCode
  readonly totals: Amounts
  readonly invoices: readonly Invoice[]
  readonly ledger: Ledger
  readonly headcount: readonly HeadcountSeries[]
  readonly assumptions: readonly Issue[]
}

/** Everything that a contract costs with a headcount, and why. */
export interface Bill extends UnexplainedBill {
  /** Undefined for a figure that this bill does not have. */
  explain(figure: FigureId): Step | undefined
}
