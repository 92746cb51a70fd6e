import type { ContractTerms } from '@contract-playbook/terms'
import type { LineId } from '../invoices/bill.ts'
import type { CreditedLine } from './credit-notes.ts'
import { lineVat } from './line-vat.ts'
import type { SettledBill } from './settled-bill.ts'

/** A line of a bill, as it can be credited; undefined if the bill does not have it. */
export function billedLine(
  bill: SettledBill,
  terms: Pick<ContractTerms, 'charges' | 'commitments'>,
  id: LineId,
): CreditedLine | undefined {
  const line = [...bill.ledger.lines()].find((line) => line.id === id)
  if (line === undefined) return undefined
  const vat = lineVat(bill, terms)(line)
  const { net, tax, gross } = line
  return vat === undefined ? { id, net, tax, gross } : { id, net, tax, gross, vat }
}
