import type { ChargeId, DecimalText, IsoDate, IsoMonth, SiteId } from '@contract-playbook/terms'
import type { Part } from '../explain/step.ts'
import type { LineId } from '../invoices/bill.ts'

/** A share of a line as whole numbers in lowest terms. */
interface ShareFacts {
  readonly numerator: string
  readonly denominator: string
}

/** What a step about one line says of it. */
export interface SettledLineFacts {
  readonly part: Part
  readonly line: LineId
  readonly charge?: ChargeId
  readonly commitment?: string
  readonly site?: SiteId
  readonly month: IsoMonth
  /** service days, inclusive */
  readonly first: IsoDate
  readonly last: IsoDate
}

/** What each kind of step beside a bill is about. One entry a code: a new step does not compile without its facts. */
export interface SettlementStepFacts {
  /** What a cost centre bears. Children: its share of every line. */
  'cost-centre': { readonly part: Part; readonly centre: string }
  /** What no cost centre bears: lines without a site, or of a site that names no cost centres. Children: those lines. */
  unallocated: { readonly part: Part }
  /** A cost centre's share of a line: largest remainder; `extra` says that it got one of the units that were left over. */
  'cost-centre-share': SettledLineFacts & {
    readonly centre: string
    readonly percent: DecimalText
    readonly extra: boolean
  }
  /** A credit note for a share of a line: what is credited with it, less what was credited before. Below zero. */
  credit: { readonly part: Part; readonly line?: LineId; readonly number: number } & ShareFacts
  /** All that is credited of a line up to a share; `number` is the note with which it is, 0 before the first. */
  credited: {
    readonly part: Part
    readonly number: number
    readonly rate?: DecimalText
  } & ShareFacts
  /** What corrects all lines that turned out wrong. Children: one a line. */
  corrections: { readonly part: Part; readonly lines: number }
  /** Revised − already billed. A line that only one of the bills has counts as nothing in the other. */
  correction: SettledLineFacts
  /** Days from the issue of an invoice until it is due; `nominal` is the day before it moved to a working day. */
  'due-date': {
    readonly issued: IsoDate
    readonly due: IsoDate
    readonly nominal: IsoDate
    readonly days: number
    readonly from: 'issue' | 'month-end'
  }
  /** Simple interest; `first` and `last` are the days on which it runs, both inclusive. */
  'late-interest': {
    readonly due: IsoDate
    readonly paid: IsoDate
    readonly first: IsoDate
    readonly last: IsoDate
    readonly days: number
    readonly percentPerYear?: DecimalText
    readonly perMillePerDay?: DecimalText
  }
  /** Paid in time, or the contract excludes interest. */
  'no-late-interest': {
    readonly due: IsoDate
    readonly paid: IsoDate
    readonly reason: 'paid-in-time' | 'excluded'
  }
  /** What is credited for a month in which the availability was missed: the least of the credit and its caps. Below zero, or nothing. */
  'service-credit': {
    readonly part: Part
    readonly month: IsoMonth
    readonly availability: DecimalText
    /** the rung of the ladder that was reached */
    readonly below?: DecimalText
    readonly percent: DecimalText
  }
  /** A month's credit before its caps: a share of the month's recurring fees. */
  'uncapped-credit': { readonly month: IsoMonth; readonly percent: DecimalText }
  /** The most that a month's credit may be: a share of the month's recurring fees. */
  'month-cap': { readonly month: IsoMonth; readonly percent: DecimalText }
  /** The most that a contract year's credits may be: a share of the year's recurring fees; `first` and `last` are the year's days, inclusive. */
  'year-cap': { readonly first: IsoDate; readonly last: IsoDate; readonly percent: DecimalText }
  /** What earlier credits of the contract year leave of that. Children: the cap, the earlier credits. */
  'year-cap-left': { readonly first: IsoDate; readonly last: IsoDate; readonly earlier: number }
  /** The net credit of an earlier month of the contract year; its own step explains it. */
  'earlier-credit': { readonly month: IsoMonth }
  /** Recurring fees of some months, net, with their corrections. Children: the lines of a month, or the months. */
  'recurring-fees': { readonly first: IsoMonth; readonly last: IsoMonth }
  /** The part of a line that falls to one of its months: by service days, largest remainder. */
  'month-of-line': SettledLineFacts & {
    readonly of: IsoMonth
    readonly days: number
    readonly outOf: number
    readonly extra: boolean
  }
  /** The part of a credit that falls to the lines of one VAT rate, none if it is absent: by their net fees, largest remainder. */
  'credit-at-rate': {
    readonly month: IsoMonth
    readonly rate?: DecimalText
    readonly extra: boolean
  }
  /** Tax of that part at the rate of its lines; as much as was charged if everything is credited. */
  'credit-tax': { readonly month: IsoMonth; readonly rate?: DecimalText }
}

/** A kind of step of an explanation beside a bill, by its name. */
export type SettlementStepCode = keyof SettlementStepFacts

const codes: { readonly [C in SettlementStepCode]: true } = {
  'cost-centre': true,
  unallocated: true,
  'cost-centre-share': true,
  credit: true,
  credited: true,
  corrections: true,
  correction: true,
  'due-date': true,
  'late-interest': true,
  'no-late-interest': true,
  'service-credit': true,
  'uncapped-credit': true,
  'month-cap': true,
  'year-cap': true,
  'year-cap-left': true,
  'earlier-credit': true,
  'recurring-fees': true,
  'month-of-line': true,
  'credit-at-rate': true,
  'credit-tax': true,
}

/** Every kind of step that an explanation of a settlement can contain. */
export const settlementStepCodes = Object.keys(codes) as readonly SettlementStepCode[] // the keys are exactly those of the table

/** The names that inputs of settlements' formulas have beside those of a bill's. */
export const settlementTraceNames = [
  'share',
  'credited',
  'already-credited',
  'remainder',
  'per-day',
  'to-month-end',
  'days-to-pay',
  'days-moved',
  'fees',
  'fees-at-rate',
  'credit',
  'uncapped-credit',
  'month-cap',
  'year-cap-left',
  'cap',
] as const
