import { decimalText, type StepValue } from '@contract-playbook/billing'

/** More decimals than these are not written out: what needs them stays a fraction. */
const mostDecimals = 12

/**
 * The value of a step as a cell: a plain decimal; what does not end in a few decimals as its fraction, `663840 ÷ 31`. The sign is that of
 * division, as a spreadsheet would take a slash for a date.
 */
export function exactCell(value: StepValue): string {
  if (value.kind === 'money') return value.amount
  if (value.kind === 'count') return String(value.count)
  const { numerator, denominator } = value
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)]
  for (let digits = 0, units = top; digits <= mostDecimals; digits++, units *= 10n)
    if (units % bottom === 0n) return decimalText(units / bottom, digits)
  return `${numerator} ÷ ${denominator}`
}
