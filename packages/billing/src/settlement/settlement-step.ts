import type { ContractTerms } from '@contract-playbook/terms'
import { clauseOf } from '../clause-of.ts'
import { onRequest } from '../exact/on-request.ts'
import type { Rounding, Step, StepValue } from '../explain/step.ts'
import type { Trace } from '../formula/trace.ts'
import type { SettlementStepCode, SettlementStepFacts } from './settlement-step-facts.ts'

/** A rule of the terms, or of the method, that a settlement follows. */
export type SettlementPolicy =
  | 'cost-centres'
  | 'due/issue'
  | 'due/month-end'
  | 'late-payment/percent-per-year'
  | 'late-payment/per-mille-per-day'
  | 'late-payment/none'
  | 'service-credits/ladder'
  | 'service-credits/month-cap'
  | 'service-credits/year-cap'
  | 'tax/exclusive'
  | 'tax/inclusive'
  | 'tax/none'

/** As the rounding of a bill's step, with the places and the rule that only settlements have. */
export interface SettlementRounding {
  /** the value before rounding, in major units, in lowest terms */
  readonly exact: Rounding['exact']
  readonly rule: 'half-away-from-zero' | 'largest-remainder'
  readonly at: 'credit' | 'interest' | 'share' | 'tax'
}

interface StepOf<C extends SettlementStepCode> {
  /** Stable within its settlement: the parent's id and the step's own place. */
  readonly id: string
  readonly code: C
  readonly facts: SettlementStepFacts[C]
  readonly value: StepValue
  /** The calculation with its numbers; ends at the step's value. */
  readonly formula?: Trace
  /** Only if rounding changed something. */
  readonly rounding?: SettlementRounding
  readonly policy?: SettlementPolicy
  /** Where the contract says so, from `terms.clauses`. */
  readonly clause?: string
  /** The terms do not say so; see the assumptions. */
  readonly assumed?: true
  /** Made when asked for; the lines of a bill explain themselves. */
  readonly children: readonly (SettlementStep | Step)[]
}

/** An answer to "why?" for a figure beside a bill: facts for a sentence, the formula with its numbers, the steps below. */
export type SettlementStep<C extends SettlementStepCode = SettlementStepCode> = {
  [K in C]: StepOf<K>
}[C]

/** What a step may say beside its facts and value. */
export interface SettlementDetails extends Partial<
  Pick<SettlementStep, 'formula' | 'rounding' | 'policy'>
> {
  /** The terms do not say so. */
  readonly assumed?: boolean
  /** The field of the terms that is responsible: its clause is looked up. */
  readonly path?: string
  readonly children?: () => readonly (SettlementStep | Step)[]
}

/** What settlements read of the terms to name a clause. */
export type Clauses = Pick<ContractTerms, 'clauses'>

/** A step; its children are made when they are asked for. */
export function settlementStep<C extends SettlementStepCode>(
  terms: Clauses,
  id: string,
  code: C,
  facts: SettlementStepFacts[C],
  value: StepValue,
  details: SettlementDetails = {},
): SettlementStep {
  const { path = '', assumed, children = () => [], ...said } = details
  const clause = clauseOf(terms, path)
  const below = onRequest(children)
  const step = {
    id,
    code,
    facts,
    value,
    ...said,
    ...(clause === undefined ? {} : { clause }),
    ...(assumed === true ? { assumed } : {}),
    get children() {
      return below()
    },
  }
  return step as unknown as SettlementStep // code and facts belong together by the signature, which a union cannot follow
}
