import {
  metrics,
  type Metrics,
  nextHeads,
  type NextHeads,
  type TierCliff,
  tierCliffs,
} from '@contract-playbook/billing'
import type { IsoDate, Outcome } from '@contract-playbook/terms'
import { billContract, type BilledContract, printOutcome } from '../contract/billed-contract.ts'
import type { Page } from '../print/page.ts'
import { printFaults } from '../print/print-faults.ts'
import type { Fault } from '../request/fault.ts'
import type { ContractFiles, Question } from '../request/request.ts'
import type { ExitCode } from '../run.ts'
import { type Beside, readBeside } from './read-beside.ts'
import { type Settled, settled } from './settled.ts'

/** A contract with everything that can be worked out of it. */
export interface AnsweredContract extends BilledContract {
  readonly beside: Beside
  readonly settled: Settled
  readonly keyFigures: Metrics
  /** The day on which recurring fees and the next heads are worked out. */
  readonly on: IsoDate
  readonly more: number
  readonly cliffs: () => readonly TierCliff[]
  readonly heads: () => readonly NextHeads[]
}

/**
 * Reads a contract with what stands beside it, and works out everything. What is wrong is printed; then there is only the code with which
 * to end.
 */
export async function answeredContract(
  files: ContractFiles,
  question: Question,
  page: Page,
  stdin: NodeJS.ReadableStream,
): Promise<AnsweredContract | ExitCode> {
  const reading = await readBeside(question.beside, page.language.locale, stdin)
  const outcome = await billContract(files, reading, stdin)
  if (outcome.billed === undefined) return printOutcome(outcome, page)
  const answered = answeredOf(outcome.billed, reading.beside, question)
  if ('bill' in answered) return answered
  await printFaults(answered, page)
  return 2
}

/** Works out everything of a contract that is billed, or says which lines and invoices it does not have. */
export function answeredOf(
  billed: BilledContract,
  beside: Beside,
  question: Partial<Pick<Question, 'credits' | 'on' | 'more'>>,
): AnsweredContract | readonly Fault[] {
  const { scenario, options } = billed
  const { credits = [], on = scenario.terms.term.first, more = 1 } = question
  const around = settled(billed, beside, credits)
  if (!('due' in around)) return around
  return {
    ...billed,
    beside,
    settled: around,
    on,
    more,
    keyFigures: known(metrics(scenario, options)),
    cliffs: () => known(tierCliffs(scenario.terms, options)),
    heads: () => known(nextHeads(scenario, on, options, more)),
  }
}

/** What a contract that is billed has. */
export function known<T>({ value }: Outcome<T>): T {
  if (value === undefined) throw new Error('a contract with a bill has its figures')
  return value
}
