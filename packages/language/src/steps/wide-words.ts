import type { SettlementWords } from './settlement-words.ts'
import type { SentenceWords } from './step-sentence.ts'
import type { StepWords } from './step-words.ts'
import type { TotalsWords } from './totals-words.ts'

/** The words of a language for bills, for what stands beside them, and for figures of whole contracts. */
export const wideWords = (
  words: StepWords,
  settlement: SettlementWords,
  totals: TotalsWords,
): SentenceWords => ({
  ...words,
  steps: { ...words.steps, ...settlement.steps, ...totals.steps },
  policies: { ...words.policies, ...settlement.policies },
  inputs: { ...words.inputs, ...settlement.inputs, ...totals.inputs },
  roundedAt: { ...words.roundedAt, ...settlement.roundedAt, ...totals.roundedAt },
})
