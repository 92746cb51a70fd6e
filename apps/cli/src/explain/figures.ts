import type { ExplainedStep } from '@contract-playbook/language'

/** Figures that can be explained, by their names. */
export interface Figures {
  /** Every name, in the order in which they are listed. */
  ids(): Iterable<string>
  /** Why a figure is what it is; undefined for what is not among them. */
  step(id: string): ExplainedStep | undefined
}
