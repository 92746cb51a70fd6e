import { bill, type Bill, type FigureId, type Step } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { Issue, Scenario } from '@contract-playbook/terms'
import { billIn } from '../print/bill-in.ts'
import { explanationIn } from '../print/explanation-in.ts'
import type { Page } from '../print/page.ts'
import { printFaults } from '../print/print-faults.ts'
import { printIssues } from '../print/print-issues.ts'
import { fault } from '../request/fault.ts'
import type { BillRequest } from '../request/request.ts'
import type { ExitCode, Surroundings } from '../run.ts'
import { cliWords } from '../words/words.ts'
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
  const findings = [...issues, ...(billed?.issues ?? [])]
  if (scenario === undefined || billed?.value === undefined) {
    await printIssues(findings, page, scenario?.terms)
    if (isHeadcountMissing(request, findings))
      await around.err(`\n${cliWords[language.locale].nameHeadcount}\n`)
    return findings.some(({ kind }) => kind === 'issue') ? 2 : 1
  }
  return answer(billed.value, { scenario, request, page, notices: findings.filter(isNotice) })
}

const isHeadcountMissing = (
  { headcount, format }: BillRequest,
  findings: readonly Issue[],
): boolean =>
  headcount === undefined &&
  format !== 'json' &&
  findings.some(({ code }) => code === 'no-opening-headcount')

/** Billing lists what it assumed on the bill itself. */
const isNotice = ({ kind }: Issue): boolean => kind === 'notice'

interface Asked {
  readonly scenario: Scenario
  readonly request: BillRequest
  readonly page: Page
  readonly notices: readonly Issue[]
}

async function answer(value: Bill, { scenario, request, page, notices }: Asked): Promise<ExitCode> {
  const { out } = page.around
  if (request.explain === undefined) {
    await out(
      billIn(request, { bill: value, terms: scenario.terms, notices, language: page.language }),
    )
    if (request.format === 'csv')
      await printIssues([...value.assumptions, ...notices], page, scenario.terms)
    return 0
  }
  const step = explained(value, request.explain)
  if (step === undefined) {
    await printFaults([fault('no-such-figure', { written: request.explain })], page)
    return 2
  }
  await out(explanationIn(request.format, { step, terms: scenario.terms, language: page.language }))
  return 0
}

/** A figure by its id, or the net amount of a line by the line's. */
function explained(value: Bill, written: string): Step | undefined {
  if (value.ledger.find(written)) return value.explain(`line/${written}/net`)
  // Whatever a person wrote: billing answers undefined for what is no figure.
  return value.explain(written as FigureId)
}
