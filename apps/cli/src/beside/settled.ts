import {
  type CostCentres,
  costCentres,
  type CreditNote,
  type DueDate,
  type LateInterest,
  type ServiceCredits,
  serviceCredits,
} from '@contract-playbook/billing'
import type { IsoDate, Issue } from '@contract-playbook/terms'
import type { BilledContract } from '../contract/billed-contract.ts'
import type { Fault } from '../request/fault.ts'
import type { CreditRequest } from '../request/request.ts'
import { creditNotes } from './credit-notes.ts'
import { dueDates } from './due-dates.ts'
import { invoiceInterest } from './invoice-interest.ts'
import type { Beside } from './read-beside.ts'

/** What a late payment of an invoice costs. */
export interface InvoiceInterest extends LateInterest {
  readonly invoice: string
  readonly due: IsoDate
  readonly paid: IsoDate
}

/** What stands beside a bill. What was not asked for, or cannot be worked out, is absent. */
export interface Settled {
  /** By the names of invoices; none if the contract does not say. */
  readonly due: ReadonlyMap<string, DueDate>
  readonly centres?: CostCentres
  readonly credits?: ServiceCredits
  readonly interest?: readonly InvoiceInterest[]
  readonly notes: readonly CreditNote[]
  /** What was found, each once. */
  readonly issues: { readonly [T in Topic]: readonly Issue[] }
}

/** What a finding beside a bill is about. */
export type Topic = 'due' | 'centres' | 'credits' | 'interest' | 'notes'

/** A part of it: its value, and what was found. */
export interface Part<T> {
  readonly value: T
  readonly issues: readonly Issue[]
  readonly faults?: readonly Fault[]
}

/** Works out what stands beside a bill, or says which lines and invoices it does not have. */
export function settled(
  { bill, scenario }: BilledContract,
  beside: Beside,
  credited: readonly CreditRequest[],
): Settled | readonly Fault[] {
  const { terms } = scenario
  const due = dueDates(bill, terms, beside.calendar)
  const centres = costCentres(bill, terms)
  const credits = beside.measured && serviceCredits(bill, terms, beside.measured)
  const interest = beside.paid && invoiceInterest(bill, terms, due.value, beside.paid)
  const notes = creditNotes(bill, terms, credited)
  const faults = [...(interest?.faults ?? []), ...(notes.faults ?? [])]
  if (faults.length > 0) return faults
  return {
    due: due.value,
    ...(centres.value && { centres: centres.value }),
    ...(credits?.value && { credits: credits.value }),
    ...(interest && { interest: interest.value }),
    notes: notes.value,
    issues: {
      due: once(due.issues),
      centres: centres.issues,
      credits: credits?.issues ?? [],
      interest: once(interest?.issues ?? []),
      notes: notes.issues,
    },
  }
}

/** The same finding for several invoices is one. */
const once = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
]
