import { listsInvoices } from '@contract-playbook/documents'
import type { ExplainedStep, Language } from '@contract-playbook/language'
import { answeredContract, type AnsweredContract } from '../beside/answered-contract.ts'
import { comparedContracts } from '../compare/compared-contracts.ts'
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
import { correctionFigures } from './correction-figures.ts'
import { allFigures, type Figures } from './figures.ts'
import { keyFigureSteps } from './key-figures.ts'
import { priceFigures } from './price-figures.ts'
import { settledFigures } from './settled-figures.ts'

/** What can be explained, and the contract to which it belongs. */
interface Explained {
  readonly contract: AnsweredContract
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
  request: ExplainRequest,
  page: Page,
  stdin: NodeJS.ReadableStream,
): Promise<Explained | ExitCode> {
  const { contract: files, against } = request
  if (against === undefined) {
    const contract = await answeredContract(files, request, page, stdin)
    return typeof contract === 'number' ? contract : { contract, figures: figuresOf(contract) }
  }
  const compared = await comparedContracts([files, against], request, page, stdin)
  if (typeof compared === 'number') return compared
  const { first, bridge, corrections } = compared
  const figures = [bridgeFigures(bridge), correctionFigures(corrections), figuresOf(first)]
  return { contract: first, figures: allFigures(figures) }
}

const figuresOf = (contract: AnsweredContract): Figures =>
  allFigures([
    billFigures(contract.bill),
    keyFigureSteps(contract.keyFigures, contract.on),
    priceFigures(contract),
    settledFigures(contract.settled),
  ])

async function printList(
  { figures, contract }: Explained,
  request: ExplainRequest,
  { language, around }: Page,
): Promise<ExitCode> {
  const { terms } = contract.scenario
  for (const piece of figuresIn(request, { figures, terms, language }))
    if (!(await around.out(piece))) break
  return 0
}

async function printStep(
  step: ExplainedStep,
  { contract }: Explained,
  request: ExplainRequest,
  page: Page,
): Promise<ExitCode> {
  const { bill, scenario, notices } = contract
  const { terms } = scenario
  for (const piece of explanationIn(request, { step, terms, language: page.language }))
    if (!(await page.around.out(piece))) break
  // An explanation says itself what was assumed; a total, which only lists its invoices, does not.
  const assumptions = listsInvoices(step) ? bill.assumptions : []
  if (request.format !== 'json') await remarkBeside({ assumptions, notices }, page, terms)
  return 0
}
