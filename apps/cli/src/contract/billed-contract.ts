import { bill, type Bill, type CompileOptions } from '@contract-playbook/billing'
import type { Issue, Scenario } from '@contract-playbook/terms'
import type { BesideReading } from '../beside/read-beside.ts'
import type { Page } from '../print/page.ts'
import { printFaults } from '../print/print-faults.ts'
import { printIssues } from '../print/print-issues.ts'
import type { Fault } from '../request/fault.ts'
import type { ContractFiles } from '../request/request.ts'
import type { ExitCode } from '../run.ts'
import { cliWords } from '../words/words.ts'
import { findings } from './findings.ts'
import { readContract } from './read-contract.ts'

/** A contract that could be read and billed, and what is worth a look in it. */
export interface BilledContract {
  readonly scenario: Scenario
  /** What its terms refer to. */
  readonly options: CompileOptions
  readonly bill: Bill
  readonly notices: readonly Issue[]
}

/** What became of a contract's files. Without a bill there are faults, or something is found that stands in its way. */
export interface ContractOutcome {
  readonly billed?: BilledContract
  readonly scenario: Scenario | undefined
  readonly found: readonly Issue[]
  readonly faults: readonly Fault[]
  readonly uncounted: boolean
}

/** Reads a contract and bills it. Nothing is printed. */
export async function billContract(
  files: ContractFiles,
  { beside, ...reading }: BesideReading,
  stdin: NodeJS.ReadableStream,
): Promise<ContractOutcome> {
  const { scenario, issues, faults: missing, uncounted } = await readContract(files, stdin)
  const options = { indices: beside.indices }
  const faults = [...missing, ...reading.faults]
  // A file beside the contract that cannot be read is mended first, whatever the contract says without it.
  const isUnread = faults.length > 0 || reading.issues.some(({ kind }) => kind === 'issue')
  const billed =
    scenario && !isUnread ? bill(scenario.terms, scenario.headcount, options) : undefined
  const found = findings([...issues, ...reading.issues], billed?.issues ?? [])
  const outcome = { scenario, found, faults, uncounted }
  return scenario && billed?.value
    ? { ...outcome, billed: { scenario, options, bill: billed.value, notices: found } }
    : outcome
}

/** Prints why there is no bill; answers with the code with which to end. */
export async function printOutcome(
  { scenario, found, faults, uncounted }: ContractOutcome,
  page: Page,
): Promise<ExitCode> {
  if (faults.length > 0) {
    await printFaults(faults, page)
    return 2
  }
  await printIssues([{ issues: found, ...(scenario && { terms: scenario.terms }) }], page)
  if (uncounted && isHeadcountMissing(found) && page.format !== 'json')
    await page.around.err(`\n${cliWords[page.language.locale].nameHeadcount}\n`)
  return exitFor(found)
}

/** 2 if something cannot be read, otherwise 1: refused, or not known yet. */
export const exitFor = (found: readonly Issue[]): ExitCode =>
  found.some(({ kind }) => kind === 'issue') ? 2 : 1

const isHeadcountMissing = (found: readonly Issue[]): boolean =>
  found.some(({ code }) => code === 'no-opening-headcount')
