import { bill, type Bill, type FigureId, type Step } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { Issue, Scenario } from '@contract-playbook/terms'
import { billIn } from '../print/bill-in.ts'
import { explanationIn } from '../print/explanation-in.ts'
import type { Page } from '../print/page.ts'
import { printFaults } from '../print/print-faults.ts'
import { remarks } from '../print/remarks.ts'
import { printIssues } from '../print/print-issues.ts'
import { fault } from '../request/fault.ts'
import type { BillRequest } from '../request/request.ts'
import type { ExitCode, Surroundings } from '../run.ts'
import { cliWords } from '../words/words.ts'
import { findings } from './findings.ts'
import { readScenario } from './read-scenario.ts'

/** Reads the files, works out the bill and prints it, or everything that is wrong with them. */
export async function billCommand(
  request: BillRequest,
  language: Language,
  around: Surroundings,
): Promise<ExitCode> {
  const page = { language, format: request.format, around }
  const { scenario, issues, faults } = await readScenario(request, around.stdin)
  if (faults.length > 0) {
    await printFaults(faults, page)
    return 2
  }
  const billed = scenario && bill(scenario.terms, scenario.headcount)
  const found = findings(issues, billed?.issues ?? [])
  if (scenario === undefined || billed?.value === undefined) {
    await printIssues(found, page, scenario?.terms)
    if (isHeadcountMissing(request, found))
      await around.err(`\n${cliWords[language.locale].nameHeadcount}\n`)
    return found.some(({ kind }) => kind === 'issue') ? 2 : 1
  }
  return answer(billed.value, { scenario, request, page, notices: found })
}

const isHeadcountMissing = ({ headcount, format }: BillRequest, found: readonly Issue[]): boolean =>
  headcount === undefined &&
  format !== 'json' &&
  found.some(({ code }) => code === 'no-opening-headcount')

interface Asked {
  readonly scenario: Scenario
  readonly request: BillRequest
  readonly page: Page
  readonly notices: readonly Issue[]
}

async function answer(value: Bill, asked: Asked): Promise<ExitCode> {
  const { scenario, request, page, notices } = asked
  const { language, around } = page
  const { terms } = scenario
  if (request.explain === undefined) {
    await around.out(billIn(request, { bill: value, terms, notices, language }))
    if (request.format === 'csv') await remarkBeside(value.assumptions, asked)
    return 0
  }
  const step = explained(value, request.explain)
  if (step === undefined) {
    await printFaults([fault('no-such-figure', { written: request.explain })], page)
    return 2
  }
  for (const piece of explanationIn(request.format, { step, terms, language }))
    if (!(await around.out(piece))) break
  // An explanation says itself what was assumed; a total, which only lists its invoices, does not.
  const unsaid = step.code === 'total' ? value.assumptions : []
  if (request.format !== 'json') await remarkBeside(unsaid, asked)
  return 0
}

/** Remarks for which the answer itself has no room. */
async function remarkBeside(
  assumptions: readonly Issue[],
  { notices, page, scenario }: Asked,
): Promise<void> {
  const said = remarks({ assumptions, notices }, page.language, scenario.terms)
  await page.around.err(said.map((remark) => `${remark}\n`).join('\n'))
}

/** A figure by its id, or the net amount of a line by the line's. */
function explained(value: Bill, written: string): Step | undefined {
  if (value.ledger.find(written)) return value.explain(`line/${written}/net`)
  // Whatever a person wrote: billing answers undefined for what is no figure.
  return value.explain(written as FigureId)
}
