import type { CurrencyCode, Issue } from '@contract-playbook/terms'
import type { Cause } from './cause.ts'

/** The facts that each finding of a comparison carries: language turns code and facts into a sentence. */
export interface TotalsIssueFacts {
  /** refusal: amounts in two currencies have no difference */
  'scenarios-in-two-currencies': { readonly from: CurrencyCode; readonly to: CurrencyCode }
  /** refusal: one of the scenarios cannot be billed; its own findings follow */
  'scenario-not-billable': { readonly scenario: 'from' | 'to' }
  /** notice: causes that are shown as one, as some contract that has one of them and not another could not be billed, and why not */
  'causes-together': { readonly causes: readonly Cause[]; readonly because: readonly string[] }
}

/** What a comparison can find, by its name. */
export type TotalsIssueCode = keyof TotalsIssueFacts

/** A finding of a comparison with the facts of its code. */
export type TotalsIssue<C extends TotalsIssueCode = TotalsIssueCode> = {
  [K in C]: Issue<K> & { readonly facts: TotalsIssueFacts[K] }
}[C]

const kinds = {
  'scenarios-in-two-currencies': 'refusal',
  'scenario-not-billable': 'refusal',
  'causes-together': 'notice',
} as const satisfies { readonly [C in TotalsIssueCode]: Issue['kind'] }

/** Every code that a comparison can report. */
export const totalsIssueCodes = Object.keys(kinds) as readonly TotalsIssueCode[] // the keys are exactly those of the table

/** A finding; its kind follows from its code. */
export const totalsIssue = <C extends TotalsIssueCode>(
  code: C,
  facts: TotalsIssueFacts[C],
): Issue<C> => ({ kind: kinds[code], code, facts: { ...facts } })
