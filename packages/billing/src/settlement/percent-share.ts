import type { DecimalText } from '@contract-playbook/terms'
import { percentage } from '../charges/percentage.ts'
import { powerOfTen, type Ratio, ratio } from '../exact/ratio.ts'

/** A percentage as a share of one: "7.5" is 75/1000. */
export function percentShare(percent: DecimalText): Ratio {
  const { units, digits } = percentage(percent)
  return ratio(units, powerOfTen(digits))
}
