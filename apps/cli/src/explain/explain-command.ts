import { listsInvoices } from '@contract-playbook/documents'
import type { ExplainedStep, Language } from '@contract-playbook/language'
import { comparedContracts } from '../compare/compared-contracts.ts'
import { billedContract, type BilledContract } from '../contract/billed-contract.ts'
import { keyFiguresOf } from '../contract/key-figures-of.ts'
import { explanationIn } from '../print/explanation-in.ts'
import { figuresIn } from '../print/figures-in.ts'
import type { Page } from '../print/page.ts'
import { printFaults } from '../print/print-faults.ts'
import { remarkBeside } from '../print/remarks.ts'
import { fault } from '../request/fault.ts'
import type { ExplainRequest } from '../request/request.ts'
import type { ExitCode, Surroundings } from '../run.ts'
import { billFigures } from './bill-figures.ts'
import { bridgeFigures } from './bridge-figures.ts'
import { allFigures, type Figures } from './figures.ts'
import { keyFigureSteps } from './key-figures.ts'

/** What can be explained, and the contract to which it belongs. */
interface Explained {
  readonly billed: BilledContract
  readonly figures: Figures
}

/** Reads the files and explains one figure; or lists the figures that there are. */
export async function explainCommand(
  request: ExplainRequest,
  language: Language,
  around: Surroundings,
): Promise<ExitCode> {
  const page = { language, format: request.format, around }
  const explained = await readExplained(request, page, around.stdin)
  if (typeof explained === 'number') return explained
  const { figure } = request
  if (figure === undefined) return printList(explained, request, page)
  const step = explained.figures.step(figure)
  if (step !== undefined) return printStep(step, explained, request, page)
  await printFaults([fault('no-such-figure', { written: figure })], page)
  return 2
}

async function readExplained(
  { contract, against }: ExplainRequest,
  page: Page,
  stdin: NodeJS.ReadableStream,
): Promise<Explained | ExitCode> {
  if (against === undefined) {
    const billed = await billedContract(contract, page, stdin)
    return typeof billed === 'number' ? billed : { billed, figures: figuresOf(billed) }
  }
  const compared = await comparedContracts([contract, against], page, stdin)
  if (typeof compared === 'number') return compared
  const { first: billed, bridge } = compared
  return { billed, figures: allFigures([bridgeFigures(bridge), figuresOf(billed)]) }
}

const figuresOf = (billed: BilledContract): Figures =>
  allFigures([
    billFigures(billed.bill),
    keyFigureSteps(keyFiguresOf(billed), billed.scenario.terms.term.first),
  ])

async function printList(
  { figures, billed }: Explained,
  request: ExplainRequest,
  { language, around }: Page,
): Promise<ExitCode> {
  const { terms } = billed.scenario
  for (const piece of figuresIn(request, { figures, terms, language }))
    if (!(await around.out(piece))) break
  return 0
}

async function printStep(
  step: ExplainedStep,
  { billed }: Explained,
  request: ExplainRequest,
  page: Page,
): Promise<ExitCode> {
  const { bill, scenario, notices } = billed
  const { terms } = scenario
  for (const piece of explanationIn(request, { step, terms, language: page.language }))
    if (!(await page.around.out(piece))) break
  // An explanation says itself what was assumed; a total, which only lists its invoices, does not.
  const assumptions = listsInvoices(step) ? bill.assumptions : []
  if (request.format !== 'json') await remarkBeside({ assumptions, notices }, page, terms)
  return 0
}
