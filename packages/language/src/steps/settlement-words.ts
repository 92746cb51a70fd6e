import type {
  PolicyName,
  Rounding,
  SettlementPolicy,
  SettlementRounding,
  SettlementStepCode,
  SettlementStepFacts,
  settlementTraceNames,
} from '@contract-playbook/billing'
import type { PolicyWords, Wording } from './step-words.ts'

/** What is said of figures beside a bill, and not of the bill itself: due dates, interest, credits, corrections, cost centres. */
export interface SettlementWords {
  readonly steps: {
    readonly [C in SettlementStepCode]: (facts: SettlementStepFacts[C]) => Wording
  }
  readonly policies: Readonly<Record<Exclude<SettlementPolicy, PolicyName>, PolicyWords>>
  readonly inputs: Readonly<Record<(typeof settlementTraceNames)[number], string>>
  readonly roundedAt: Readonly<Record<Exclude<SettlementRounding['at'], Rounding['at']>, string>>
}
