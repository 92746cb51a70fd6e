import type { DecimalText } from '@contract-playbook/terms'
import { readDecimal, type ScaledDecimal } from '../exact/decimal.ts'

/** A percentage as a share of one: "7.5" is 75 units of 3 digits. */
export function percentage(percent: DecimalText): ScaledDecimal {
  const { units, digits } = readDecimal(percent)
  return { units, digits: digits + 2 }
}
