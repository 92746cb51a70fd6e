import { unexplainedBill, type UnexplainedBill } from '@contract-playbook/billing'
import type { Issue, Scenario } from '@contract-playbook/terms'

/** A scenario that could be billed, with its figures. Their reasons are loaded when somebody asks. */
export interface Billed {
  readonly scenario: Scenario
  readonly bill: UnexplainedBill
}

/** What came of billing a scenario. */
export interface BillingOutcome {
  readonly billed?: Billed
  readonly issues: readonly Issue[]
}

/** Bills a scenario, if there is one. */
export function billed(scenario: Scenario | undefined): BillingOutcome {
  if (scenario === undefined) return { issues: [] }
  const { value, issues } = unexplainedBill(scenario.terms, scenario.headcount)
  return value === undefined ? { issues } : { billed: { scenario, bill: value }, issues }
}

/** A worked example that can't be billed is a mistake of ours, not of the reader's. */
export function workedBill(worked: Scenario): Billed {
  const result = billed(worked).billed
  if (result === undefined)
    throw new Error('The worked example of the calculator cannot be billed.')
  return result
}
