import { bridge, type Bridge, corrections, type Corrections } from '@contract-playbook/billing'
import type { IsoDate, Issue } from '@contract-playbook/terms'
import { answeredOf, type AnsweredContract, known } from '../beside/answered-contract.ts'
import { nothingBeside, readBeside } from '../beside/read-beside.ts'
import { billContract, type ContractOutcome, exitFor } from '../contract/billed-contract.ts'
import type { Page } from '../print/page.ts'
import { printFaults } from '../print/print-faults.ts'
import { type Found, printIssues } from '../print/print-issues.ts'
import type { BesideFiles, ContractFiles, CreditRequest } from '../request/request.ts'
import type { ExitCode } from '../run.ts'

/** What two contracts are asked. */
interface Question {
  readonly beside: BesideFiles
  readonly credits?: readonly CreditRequest[]
  readonly on?: IsoDate
  readonly more?: number
  readonly until?: IsoDate
}

/** Two contracts that could be compared: the second with the first. */
export interface ComparedContracts {
  readonly first: AnsweredContract
  readonly second: AnsweredContract
  readonly bridge: Bridge
  /** What to invoice or credit if the first was billed and the second should have been. */
  readonly corrections: Corrections
  readonly notices: readonly Found[]
}

/**
 * Reads two contracts, bills both and bridges them. What is wrong with either is printed, of both at once; then there is only the code with
 * which to end.
 */
export async function comparedContracts(
  files: readonly [ContractFiles, ContractFiles],
  question: Question,
  page: Page,
  stdin: NodeJS.ReadableStream,
): Promise<ComparedContracts | ExitCode> {
  const reading = await readBeside(question.beside, page.language.locale, stdin)
  const before = await billContract(files[0], reading, stdin)
  // What is wrong with files beside both is told once.
  const after = await billContract(files[1], { ...nothingBeside, beside: reading.beside }, stdin)
  const faults = [...before.faults, ...after.faults]
  if (faults.length > 0) return stopped(faults, page)
  if (before.billed === undefined || after.billed === undefined) {
    const found = [...stopping('from', before), ...stopping('to', after)]
    await printIssues(found, page)
    return exitFor(found.flatMap(({ issues }) => issues))
  }
  const first = answeredOf(before.billed, reading.beside, question)
  const second = answeredOf(
    after.billed,
    { indices: reading.beside.indices },
    { ...question, credits: [] },
  )
  if (!('bill' in first)) return stopped(first, page)
  if (!('bill' in second)) return stopped(second, page)
  return bridged(first, second, { question, page, outcomes: [before, after] })
}

interface Asked {
  readonly question: Question
  readonly page: Page
  readonly outcomes: readonly ContractOutcome[]
}

async function bridged(
  first: AnsweredContract,
  second: AnsweredContract,
  { question, page, outcomes }: Asked,
): Promise<ComparedContracts | ExitCode> {
  const { value, issues } = bridge(
    { ...first.scenario, options: first.options },
    { ...second.scenario, options: second.options },
  )
  if (value === undefined) {
    await printIssues([{ issues }], page)
    return exitFor(issues)
  }
  const corrected = known(corrections(first.bill, second.bill, question.until))
  const notices = noticesOf(outcomes, issues)
  return { first, second, bridge: value, corrections: corrected, notices }
}

async function stopped(faults: Parameters<typeof printFaults>[0], page: Page): Promise<ExitCode> {
  await printFaults(faults, page)
  return 2
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
