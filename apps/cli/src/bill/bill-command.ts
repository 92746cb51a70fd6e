import type { Language } from '@contract-playbook/language'
import { answeredContract } from '../beside/answered-contract.ts'
import { billIn, type Statement } from '../print/bill-in.ts'
import type { Page } from '../print/page.ts'
import { printFaults } from '../print/print-faults.ts'
import { printIssues } from '../print/print-issues.ts'
import { remarkBeside } from '../print/remarks.ts'
import { fault } from '../request/fault.ts'
import type { BillRequest } from '../request/request.ts'
import type { ExitCode, Surroundings } from '../run.ts'
import { exitFor } from '../contract/billed-contract.ts'
import { issuesOf, missingOption, stopsTable } from './bill-tables.ts'

/** Reads the files, works out the bill and prints it, or everything that is wrong with them. */
export async function billCommand(
  request: BillRequest,
  language: Language,
  around: Surroundings,
): Promise<ExitCode> {
  const page = { language, format: request.format, around }
  const missing = missingOption(request)
  if (missing !== undefined) {
    await printFaults([fault('nothing-in-table', missing)], page)
    return 2
  }
  const contract = await answeredContract(request.contract, request, page, around.stdin)
  if (typeof contract === 'number') return contract
  return printBill(request, { ...contract, language }, page)
}

/** Prints a bill, or one of its tables; what stands in the way of that table takes its place. */
async function printBill(
  request: BillRequest,
  statement: Statement,
  page: Page,
): Promise<ExitCode> {
  const { bill, notices, scenario } = statement
  const { terms } = scenario
  const { format, table = 'invoices' } = request
  const about = issuesOf(table, statement)
  const stopping = about.filter(stopsTable)
  if (stopping.length > 0) {
    await printIssues([{ issues: stopping, terms }], page)
    return exitFor(stopping)
  }
  await page.around.out(billIn(request, statement))
  if (format === 'csv' || table !== 'invoices') {
    const assumptions = table === 'invoices' ? bill.assumptions : []
    await remarkBeside({ assumptions, notices: [...notices, ...about] }, page, terms)
  }
  return 0
}
