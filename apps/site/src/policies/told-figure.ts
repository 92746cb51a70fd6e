import { stepCodes, type Figure, type Step } from '@contract-playbook/billing'

type Total = Figure['step']
type Below = Total['children'][number]

/**
 * A figure of the whole contract as rows that every language can say: called by the name of its rule, with its formula, and below it what
 * it is summed of: charges, or invoices.
 */
export function toldFigure(name: string, { step }: Figure): Step {
  const isSum = step.formula === undefined
  return { ...row(name, step), children: rowsBelow(step.children, isSum) ?? [] }
}

/** A row for each charge or invoice; of a sum, however deep they stand. Undefined if something is neither. */
function rowsBelow(steps: readonly Below[], isSum: boolean): readonly Step[] | undefined {
  const rows = steps.map((step) => rowsOf(step, isSum))
  return rows.every((one) => one !== undefined) ? rows.flat() : undefined
}

function rowsOf(step: Below, isSum: boolean): readonly Step[] | undefined {
  if (isOfBill(step)) return [{ ...step, children: [] }]
  const label = labelOf(step.facts)
  if (label !== undefined) return [{ ...row(label, step), children: [] }]
  return isSum && step.children.length > 0 ? rowsBelow(step.children, isSum) : undefined
}

const isOfBill = (step: Below): step is Step => stepCodes.some((code) => code === step.code)

function row(label: string, { formula, id, value }: Below) {
  const facts = { charge: id, label, invoice: id }
  return { id, code: 'charge-on-invoice' as const, facts, value, ...(formula && { formula }) }
}

const labelOf = (facts: object): string | undefined =>
  'label' in facts && typeof facts.label === 'string' ? facts.label : undefined
