import type { ContractTerms } from '@contract-playbook/terms'
import { clauseOf } from '../clause-of.ts'
import { onRequest } from '../exact/on-request.ts'
import type { Rounding, Step, StepValue } from '../explain/step.ts'
import type { Trace } from '../formula/trace.ts'
import type { TotalsStepFacts } from './totals-step-facts.ts'

export type { TotalsStepFacts } from './totals-step-facts.ts'

/** A kind of step of an explanation of totals, by its name. */
export type TotalsStepCode = keyof TotalsStepFacts

const codes: { readonly [C in TotalsStepCode]: true } = {
  mrr: true,
  overage: true,
  arr: true,
  'recurring-fee': true,
  'full-period': true,
  converted: true,
  'without-tax': true,
  'scheduled-fees': true,
  acv: true,
  'scheduled-year': true,
  'scheduled-charge': true,
  'scheduled-days': true,
  tcv: true,
  'one-off-value': true,
  tcb: true,
  'tcb-share': true,
  'part-of-line': true,
  'tier-cost': true,
  'tier-cliff': true,
  'next-heads': true,
  bridge: true,
  'bridge-cause': true,
  'bridge-effect': true,
}

/** Every kind of step that an explanation of totals can contain beside those of a bill. */
export const totalsStepCodes = Object.keys(codes) as readonly TotalsStepCode[] // the keys are exactly those of the table

/** As the rounding of a bill's step: once at a figure, or by largest remainder where parts have to sum to a whole. */
export interface TotalsRounding {
  /** the value before rounding, in major units, in lowest terms */
  readonly exact: Rounding['exact']
  readonly rule: 'half-away-from-zero' | 'largest-remainder'
  readonly at: 'figure' | 'share'
}

interface StepOf<C extends TotalsStepCode> {
  /** Stable within its figure: the parent's id and the step's own place. */
  readonly id: string
  readonly code: C
  readonly facts: TotalsStepFacts[C]
  readonly value: StepValue
  /** The calculation with its numbers; ends at the step's value. */
  readonly formula?: Trace
  /** Only if rounding changed something. */
  readonly rounding?: TotalsRounding
  /** Where the contract says so, from `terms.clauses`. */
  readonly clause?: string
  /** Made when asked for; the lines of a bill explain themselves. */
  readonly children: readonly (TotalsStep | Step)[]
}

/** An answer to "why?" for a total: facts for a sentence, the formula with its numbers, the steps below, down to those of a bill. */
export type TotalsStep<C extends TotalsStepCode = TotalsStepCode> = { [K in C]: StepOf<K> }[C]

/** What a step may say beside its facts and value. */
export interface TotalsDetails extends Partial<Pick<TotalsStep, 'formula' | 'rounding'>> {
  /** The field of the terms that is responsible: its clause is looked up. */
  readonly path?: string
  readonly children?: () => readonly (TotalsStep | Step)[]
}

/** A step; its children are made when they are asked for. */
export function totalsStep<C extends TotalsStepCode>(
  terms: Pick<ContractTerms, 'clauses'>,
  id: string,
  code: C,
  facts: TotalsStepFacts[C],
  value: StepValue,
  { path = '', children = () => [], ...said }: TotalsDetails = {},
): TotalsStep {
  const clause = clauseOf(terms, path)
  const below = onRequest(children)
  const step = {
    id,
    code,
    facts,
    value,
    ...said,
    ...(clause === undefined ? {} : { clause }),
    get children() {
      return below()
    },
  }
  return step as unknown as TotalsStep // code and facts belong together by the signature, which a union cannot follow
}

/** The names that inputs of these formulas have beside those of a bill's and of settlements'. */
export const totalsTraceNames = [
  'months',
  'mrr',
  'costs',
  'costs-of-next',
  'costs-with',
  'costs-without',
  'total-to',
  'total-from',
  'effect',
  'causes',
] as const
