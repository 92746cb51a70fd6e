import type { PolicyName, Step, Trace } from '@contract-playbook/billing'
import type { ContractTerms } from '@contract-playbook/terms'
import type { Format } from '../format/format.ts'
import { printNames } from './print-trace.ts'
import { stepSentence, type StepSentence } from './step-sentence.ts'
import type { PolicyWords, StepWords } from './step-words.ts'

/** Says why: the rows of an explanation, and the rules on which they rest. A page loads it when a reader asks. */
export interface Explanations {
  /** Says one row of an explanation; with the terms, sites, charges and commitments are called by their names. */
  step(step: Step, terms?: ContractTerms): StepSentence
  /** A rule of the terms: what it is called, and the rule in a sentence or two. */
  policy(name: PolicyName): PolicyWords
  /** A formula in words: `quantity × price × days ÷ days of the period`. */
  formula(trace: Trace): string
}

/** The explanations of a language, made of its words. */
export const explanationsOf = (words: StepWords, format: Format): Explanations => ({
  step: (step, terms) => stepSentence(words, format, step, terms),
  policy: (name) => words.policies[name],
  formula: (trace) => printNames(trace, words, format),
})
