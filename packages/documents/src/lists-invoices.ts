import type { ExplainedStep } from '@contract-playbook/language'

/** Whether a step is a total of whole invoices: it lists them, and each is explained when it is asked for. */
export const listsInvoices = ({ code }: ExplainedStep): boolean =>
  code === 'total' || code === 'tcb'
