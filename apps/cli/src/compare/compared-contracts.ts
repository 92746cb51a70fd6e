import { bridge, type Bridge } from '@contract-playbook/billing'
import type { Issue } from '@contract-playbook/terms'
import {
  billContract,
  type BilledContract,
  type ContractOutcome,
  exitFor,
} from '../contract/billed-contract.ts'
import type { Page } from '../print/page.ts'
import { printFaults } from '../print/print-faults.ts'
import { type Found, printIssues } from '../print/print-issues.ts'
import type { ContractFiles } from '../request/request.ts'
import type { ExitCode } from '../run.ts'

/** Two contracts that could be compared: the second with the first. */
export interface ComparedContracts {
  readonly first: BilledContract
  readonly second: BilledContract
  readonly bridge: Bridge
  readonly notices: readonly Found[]
}

/**
 * Reads two contracts, bills both and bridges them. What is wrong with either is printed, of both at once; then there is only the code with
 * which to end.
 */
export async function comparedContracts(
  files: readonly [ContractFiles, ContractFiles],
  page: Page,
  stdin: NodeJS.ReadableStream,
): Promise<ComparedContracts | ExitCode> {
  const before = await billContract(files[0], stdin)
  const after = await billContract(files[1], stdin)
  const faults = [...before.faults, ...after.faults]
  if (faults.length > 0) {
    await printFaults(faults, page)
    return 2
  }
  const [first, second] = [before.billed, after.billed]
  if (first === undefined || second === undefined) {
    const found = [...stopping('from', before), ...stopping('to', after)]
    await printIssues(found, page)
    return exitFor(found.flatMap(({ issues }) => issues))
  }
  const { value, issues } = bridge(first.scenario, second.scenario)
  if (value === undefined) {
    await printIssues([{ issues }], page)
    return exitFor(issues)
  }
  return { first, second, bridge: value, notices: noticesOf([before, after], issues) }
}

/** Why one of the contracts has no bill, after a sentence that says which of them. */
function stopping(scenario: 'from' | 'to', outcome: ContractOutcome): Found[] {
  if (outcome.billed !== undefined) return []
  const which: Issue = { kind: 'refusal', code: 'scenario-not-billable', facts: { scenario } }
  return [foundIn(outcome, [which, ...outcome.found])]
}

const foundIn = ({ scenario }: ContractOutcome, issues: readonly Issue[]): Found => ({
  issues,
  ...(scenario && { terms: scenario.terms }),
})

const noticesOf = (outcomes: readonly ContractOutcome[], bridged: readonly Issue[]): Found[] =>
  [...outcomes.map((outcome) => foundIn(outcome, outcome.found)), { issues: bridged }].filter(
    ({ issues }) => issues.length > 0,
  )
