import type { FigureId } from '@contract-playbook/billing'
import type { ExplainedStep } from '@contract-playbook/language'

/** What to ask for to have the invoice below a total explained; a total itself only lists its invoices. */
export const invoiceFigure = (step: ExplainedStep | undefined): FigureId | undefined =>
  step?.code === 'invoice' ? `invoice/${step.facts.invoice}/${step.facts.part}` : undefined
