import type { Language } from '@contract-playbook/language'
import { billedContract } from '../contract/billed-contract.ts'
import { keyFiguresOf } from '../contract/key-figures-of.ts'
import { billIn } from '../print/bill-in.ts'
import { remarkBeside } from '../print/remarks.ts'
import type { BillRequest } from '../request/request.ts'
import type { ExitCode, Surroundings } from '../run.ts'

/** Reads the files, works out the bill and prints it, or everything that is wrong with them. */
export async function billCommand(
  request: BillRequest,
  language: Language,
  around: Surroundings,
): Promise<ExitCode> {
  const page = { language, format: request.format, around }
  const billed = await billedContract(request.contract, page, around.stdin)
  if (typeof billed === 'number') return billed
  const { bill, scenario, notices } = billed
  const { terms } = scenario
  const on = request.on ?? terms.term.first
  const keyFigures = keyFiguresOf(billed)
  await around.out(billIn(request, { bill, keyFigures, on, terms, notices, language }))
  if (request.format === 'csv' || request.table !== undefined)
    await remarkBeside({ assumptions: bill.assumptions, notices }, page, terms)
  return 0
}
