import type { Part, PolicyName, Rounding, StepCode, StepFacts } from '@contract-playbook/billing'

/** What a step is about, and what the reader must know to agree with it. */
export type Wording = readonly [what: string, rule?: string | undefined]

/** Everything that a language needs to say an explanation; a new kind of step or policy does not compile without its words. */
export interface StepWords {
  readonly steps: { readonly [C in StepCode]: (facts: StepFacts[C]) => Wording }
  readonly policies: Readonly<Record<PolicyName, string>>
  readonly parts: Readonly<Record<Part, string>>
  /** 28,569.3333… rounded at the line, half away from zero. */
  rounded(exact: string, at: Rounding['at']): string
  /** The contract is silent on the rule; of an uplift, on whether this price rises with the others. */
  assumed(code: StepCode): string
  /** the lesser of 62 and 80 */
  lesser(values: readonly string[]): string
  /** the greater of 62 and 80 */
  greater(values: readonly string[]): string
  /** What stands between two sentences. */
  readonly gap: ' ' | ''
}
