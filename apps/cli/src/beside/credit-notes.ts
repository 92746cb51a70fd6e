import { type Bill, billedLine, creditLine, type CreditNote } from '@contract-playbook/billing'
import type { ContractTerms } from '@contract-playbook/terms'
import { fault } from '../request/fault.ts'
import type { CreditRequest } from '../request/request.ts'
import type { Part } from './settled.ts'

/** The credit notes that were asked for, line by line. */
export function creditNotes(
  bill: Bill,
  terms: ContractTerms,
  credited: readonly CreditRequest[],
): Part<readonly CreditNote[]> {
  const read = credited.map(({ line: written, shares }) => {
    const line = billedLine(bill, terms, written)
    if (line === undefined) return { faults: [fault('no-such-line', { written })] }
    const { value, issues } = creditLine(line, shares)
    return { issues, notes: value }
  })
  return {
    value: read.flatMap(({ notes }) => notes ?? []),
    issues: read.flatMap(({ issues }) => issues ?? []),
    faults: read.flatMap(({ faults }) => faults ?? []),
  }
}
