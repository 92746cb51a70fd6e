import type { ContractTerms } from '@contract-playbook/terms'
import { type LineRounding, usualRounding } from './charge-formulas.ts'

/** How the lines of a contract are rounded, for prices in a currency of so many digits. */
export function lineRounding({ billing }: ContractTerms, exponent: number): LineRounding {
  const { mode, at, digits } = billing?.rounding ?? {}
  const usual = usualRounding(exponent)
  return {
    mode: mode ?? usual.mode,
    digits: Math.min(digits ?? exponent, exponent),
    eachSegment: at === 'segment',
  }
}

/** Whether an invoice is rounded as a whole, so that it may need a line for the difference. */
export const roundsInvoices = ({ billing }: ContractTerms): boolean =>
  billing?.rounding?.at === 'invoice'
