import { type Bill, type DueDate, dueDate, type WorkCalendar } from '@contract-playbook/billing'
import type { ContractTerms } from '@contract-playbook/terms'
import type { Part } from './settled.ts'

/** When each invoice of a bill has to be paid, by its name. */
export function dueDates(
  { invoices }: Bill,
  terms: ContractTerms,
  calendar: WorkCalendar | undefined,
): Part<ReadonlyMap<string, DueDate>> {
  const found = invoices.map(({ id, issued }) => ({ id, ...dueDate(issued, terms, calendar) }))
  const known = found.flatMap(({ id, value }) => (value ? [[id, value] as const] : []))
  return { value: new Map(known), issues: found.flatMap(({ issues }) => issues) }
}
