import type { ExplainedStep, Language } from '@contract-playbook/language'
import { billedContract, type BilledContract } from '../contract/billed-contract.ts'
import { explanationIn } from '../print/explanation-in.ts'
import { figuresIn } from '../print/figures-in.ts'
import type { Page } from '../print/page.ts'
import { printFaults } from '../print/print-faults.ts'
import { remarkBeside } from '../print/remarks.ts'
import { fault } from '../request/fault.ts'
import type { ExplainRequest } from '../request/request.ts'
import type { ExitCode, Surroundings } from '../run.ts'
import { billFigures } from './bill-figures.ts'

/** Reads the files and explains one figure of the bill; or lists the figures that there are. */
export async function explainCommand(
  request: ExplainRequest,
  language: Language,
  around: Surroundings,
): Promise<ExitCode> {
  const page = { language, format: request.format, around }
  const billed = await billedContract(request.contract, page, around.stdin)
  if (typeof billed === 'number') return billed
  const figures = billFigures(billed.bill)
  const { figure } = request
  if (figure === undefined) {
    const { terms } = billed.scenario
    for (const piece of figuresIn(request, { figures, terms, language }))
      if (!(await around.out(piece))) break
    return 0
  }
  const step = figures.step(figure)
  if (step !== undefined) return printStep(step, { billed, request, page })
  await printFaults([fault('no-such-figure', { written: figure })], page)
  return 2
}

interface Asked {
  readonly billed: BilledContract
  readonly request: ExplainRequest
  readonly page: Page
}

async function printStep(step: ExplainedStep, { billed, request, page }: Asked): Promise<ExitCode> {
  const { bill, scenario, notices } = billed
  const { terms } = scenario
  for (const piece of explanationIn(request, { step, terms, language: page.language }))
    if (!(await page.around.out(piece))) break
  // An explanation says itself what was assumed; a total, which only lists its invoices, does not.
  const assumptions = step.code === 'total' ? bill.assumptions : []
  if (request.format !== 'json') await remarkBeside({ assumptions, notices }, page, terms)
  return 0
}
