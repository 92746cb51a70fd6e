import { bill, type Bill } from '@contract-playbook/billing'
import type { Issue, Scenario } from '@contract-playbook/terms'
import type { Page } from '../print/page.ts'
import { printFaults } from '../print/print-faults.ts'
import { printIssues } from '../print/print-issues.ts'
import type { ContractFiles } from '../request/request.ts'
import type { ExitCode } from '../run.ts'
import { cliWords } from '../words/words.ts'
import { findings } from './findings.ts'
import { readContract } from './read-contract.ts'

/** A contract that could be read and billed, and what is worth a look in it. */
export interface BilledContract {
  readonly scenario: Scenario
  readonly bill: Bill
  readonly notices: readonly Issue[]
}

/** Reads a contract and bills it. What is wrong with it is printed; then there is only the code with which to end. */
export async function billedContract(
  files: ContractFiles,
  page: Page,
  stdin: NodeJS.ReadableStream,
): Promise<BilledContract | ExitCode> {
  const { scenario, issues, faults, uncounted } = await readContract(files, stdin)
  if (faults.length > 0) {
    await printFaults(faults, page)
    return 2
  }
  const billed = scenario && bill(scenario.terms, scenario.headcount)
  const found = findings(issues, billed?.issues ?? [])
  if (scenario && billed?.value) return { scenario, bill: billed.value, notices: found }
  await printIssues(found, page, scenario?.terms)
  if (uncounted && isHeadcountMissing(found) && page.format !== 'json')
    await page.around.err(`\n${cliWords[page.language.locale].nameHeadcount}\n`)
  return found.some(({ kind }) => kind === 'issue') ? 2 : 1
}

const isHeadcountMissing = (found: readonly Issue[]): boolean =>
  found.some(({ code }) => code === 'no-opening-headcount')
