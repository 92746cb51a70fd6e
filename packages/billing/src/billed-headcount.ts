import type { HeadcountChange, Issue, Outcome } from '@contract-playbook/terms'
import { onRequest } from './exact/on-request.ts'
import { foldHeadcount } from './headcount/headcount.ts'
import { rightsIssues } from './headcount/rights.ts'
import type { Timeline } from './headcount/timeline.ts'
import type { Billed } from './invoices/billed.ts'
import { LineOrder } from './ledger/line-order.ts'
import type { PreparedContract } from './prepared-contract.ts'

type AllIssues = () => readonly Issue[]

/** A headcount billed, as the record that `recordOf` makes of it; its issues when they are asked for. No value if it cannot be billed. */
export function billedHeadcount<T>(
  prepared: PreparedContract,
  headcount: readonly HeadcountChange[],
  recordOf: (billed: Billed, issues: AllIssues) => T,
): Outcome<T> {
  const { timelines, issues } = timelinesOf(prepared, headcount)
  if (timelines === undefined) return { value: undefined, issues: issues() }
  return {
    value: recordOf(
      billedOf(prepared, timelines, () => headcount),
      issues,
    ),
    get issues() {
      return issues()
    },
  }
}

/** The lines of some timelines; `headcount` tells the changes that made them. */
export function billedOf(
  { contract, engine }: PreparedContract,
  timelines: readonly Timeline[],
  headcount: () => readonly HeadcountChange[],
): Billed {
  const lines = engine.lines(timelines)
  const order = onRequest(() => new LineOrder(lines, contract.invoices.count))
  return {
    ...lines,
    contract,
    headcount,
    timelines,
    get order() {
      return order()
    },
  }
}

/** The headcount of each series, and all that there is to say about terms and headcount. No timelines if they cannot be billed. */
export function timelinesOf(
  { contract, assumptions }: PreparedContract,
  headcount: readonly HeadcountChange[],
): { timelines: readonly Timeline[] | undefined; issues: AllIssues } {
  const { timelines, issues: found } = foldHeadcount(headcount, contract)
  const issues = [...found, ...rightsIssues(timelines, contract)]
  const stops = issues.some(({ kind }) => kind === 'unknown' || kind === 'refusal')
  const all = onRequest(() => [...issues, ...assumptions()])
  return { timelines: stops ? undefined : timelines, issues: all }
}
