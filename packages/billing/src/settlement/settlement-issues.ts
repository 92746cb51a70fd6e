import type {
  CurrencyCode,
  DecimalText,
  IsoDate,
  IsoMonth,
  Issue,
  SiteId,
} from '@contract-playbook/terms'
import type { LineId } from '../invoices/bill.ts'

/** The facts that each finding of a settlement carries: language turns code and facts into a sentence. */
export interface SettlementIssueFacts {
  /** unknown: the contract does not say when an invoice is due */
  'due-not-in-terms': Record<never, never>
  /** unknown: the contract does not say what an overdue invoice costs */
  'late-payment-not-in-terms': Record<never, never>
  /** unknown: the contract does not say what is credited for missed availability */
  'service-credits-not-in-terms': Record<never, never>
  /** unknown: nobody said how available the service was in a month that was billed */
  'availability-not-measured': { readonly month: IsoMonth }

  /** issue: an availability is a share from 0 to 100 percent */
  'availability-not-a-share': { readonly month: IsoMonth; readonly written: DecimalText }
  /** refusal: two different availabilities for one month */
  'availability-measured-twice': {
    readonly month: IsoMonth
    readonly availability: DecimalText
    readonly other: DecimalText
  }
  /** refusal: the shares of a site's cost centres are not the whole of it */
  'cost-centres-not-whole': { readonly site: SiteId; readonly percent: DecimalText }
  /** refusal: the shares to be credited are more than the line; `share` is their sum */
  'credit-above-original': { readonly line?: LineId; readonly share: string }
  /** refusal: a share to be credited is below zero */
  'credit-below-zero': { readonly line?: LineId; readonly number: number; readonly share: string }
  /** refusal: bills in two currencies have no difference */
  'bills-in-two-currencies': { readonly issued: CurrencyCode; readonly revised: CurrencyCode }
  /** refusal: an invoice that is a credit is never overdue */
  'interest-on-credit': { readonly amount: DecimalText }

  /** notice: a measurement of a month that the bill does not have */
  'month-not-billed': { readonly month: IsoMonth }
  /** notice: the contract measures over a longer time than a month; the ladder was read month by month */
  'availability-per-longer-span': { readonly per: 'quarter' | 'year' }
  /** notice: the working days of that day's year are not announced; it was taken as it falls */
  'working-days-not-announced': { readonly on: IsoDate }

  /** assumption: the days count from the issue of the invoice */
  'assumed-due-from': { readonly assumed: 'issue' }
  /** assumption: credits of a month have no limit */
  'assumed-month-cap': { readonly assumed: 'none' }
  /** assumption: credits of a contract year have no limit */
  'assumed-year-cap': { readonly assumed: 'none' }
}

/** What a settlement can find, by its name. */
export type SettlementIssueCode = keyof SettlementIssueFacts

/** A finding of a settlement with the facts of its code. */
export type SettlementIssue<C extends SettlementIssueCode = SettlementIssueCode> = {
  [K in C]: Issue<K> & { readonly facts: SettlementIssueFacts[K] }
}[C]

const kinds = {
  'due-not-in-terms': 'unknown',
  'late-payment-not-in-terms': 'unknown',
  'service-credits-not-in-terms': 'unknown',
  'availability-not-measured': 'unknown',
  'availability-not-a-share': 'issue',
  'availability-measured-twice': 'refusal',
  'cost-centres-not-whole': 'refusal',
  'credit-above-original': 'refusal',
  'credit-below-zero': 'refusal',
  'bills-in-two-currencies': 'refusal',
  'interest-on-credit': 'refusal',
  'month-not-billed': 'notice',
  'availability-per-longer-span': 'notice',
  'working-days-not-announced': 'notice',
  'assumed-due-from': 'assumption',
  'assumed-month-cap': 'assumption',
  'assumed-year-cap': 'assumption',
} as const satisfies { readonly [C in SettlementIssueCode]: Issue['kind'] }

/** Every code that a settlement can report. */
export const settlementIssueCodes = Object.keys(kinds) as readonly SettlementIssueCode[] // the keys are exactly those of the table

/** A finding; its kind follows from its code. `path` is the field of the terms that caused it or would settle it. */
export function settlementIssue<C extends SettlementIssueCode>(
  code: C,
  facts: SettlementIssueFacts[C],
  path?: string,
): Issue<C> {
  const issue: Issue<C> = { kind: kinds[code], code, facts: { ...facts } }
  return path === undefined ? issue : { ...issue, path }
}
