import type { FigureId, Step } from '@contract-playbook/billing'

/** What to ask for to have the invoice below a total explained; a total itself only lists its invoices. */
export const invoiceFigure = (step: Step | undefined): FigureId | undefined =>
  step?.code === 'invoice' ? `invoice/${step.facts.invoice}/${step.facts.part}` : undefined
