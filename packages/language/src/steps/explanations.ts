import type {
  PolicyName,
  SettlementPolicy,
  SettlementStep,
  Step,
  TotalsStep,
  Trace,
} from '@contract-playbook/billing'
import type { ContractTerms } from '@contract-playbook/terms'
import type { Format } from '../format/format.ts'
import { printNames } from './print-trace.ts'
import { type SentenceWords, stepSentence, type StepSentence } from './step-sentence.ts'
import type { PolicyWords } from './step-words.ts'

/** Says why: the rows of an explanation, and the rules on which they rest. A page loads it when a reader asks. */
export interface Explanations {
  /** Says one row of an explanation; with the terms, sites, charges and commitments are called by their names. */
  step(step: Step, terms?: ContractTerms): StepSentence
  /** A rule of the terms: what it is called, and the rule in a sentence or two. */
  policy(name: PolicyName): PolicyWords
  /** A formula in words: `quantity × price × days ÷ days of the period`. */
  formula(trace: Trace): string
}

/** A step of any explanation: of a bill, of a figure beside it, or of a figure of the whole contract. */
export type ExplainedStep = Step | SettlementStep | TotalsStep

/** The same, also of the figures that stand beside a bill, and of the whole contract. */
export interface WideExplanations extends Explanations {
  step(step: ExplainedStep, terms?: ContractTerms): StepSentence
  policy(name: PolicyName | SettlementPolicy): PolicyWords
}

/** The explanations of a language, made of its words; they say as much as its tables hold. */
export const explanationsOf = (words: SentenceWords, format: Format): WideExplanations => ({
  step: (step, terms) => stepSentence(words, format, step, terms),
  policy: (name) => {
    const said = words.policies[name]
    if (said === undefined) throw new RangeError(`No words for ${name}`)
    return said
  },
  formula: (trace) => printNames(trace, words, format),
})
