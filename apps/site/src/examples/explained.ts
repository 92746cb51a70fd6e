import type { SettlementStep, Step } from '@contract-playbook/billing'

/** Why a figure is what it is: of a bill, or of what stands beside one. */
export type Explained = Step | SettlementStep

/** The step with other rows below it. */
export const withChildren = (step: Explained, children: readonly Explained[]): Explained =>
  // What is taken from below a bill's step is a bill's step; a settlement may have both below it.
  ({ ...step, children }) as Explained
