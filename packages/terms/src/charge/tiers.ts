import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { amount } from '../leaf/amount.ts'
import { rule } from '../leaf/rule.ts'
import type { FaultAt } from '../leaf/rule.ts'
import { tierStart } from '../leaf/whole.ts'
import { sometimes } from '../group/group.ts'
import { list } from '../group/named.ts'

/**
 * Prices per unit and price period by tier: a tier begins at its first unit and ends where the next one begins; the first begins at 1.
 * `flat` is owed once when a tier is reached.
 */
export const tiers = list(
  z.strictObject({ from: tierStart, price: amount, ...sometimes({ flat: amount }) }),
).check(rule(tierFaults))

/** The fields of tiers under a path, as `charges.*` or a step of a ramp. */
export const tiersFields = <const P extends string>(path: P) =>
  [
    field(`${path}.tiers.*.from`, 'count', { unit: 'unit' }),
    field(`${path}.tiers.*.price`, 'amount', { unit: 'currency' }),
    field(`${path}.tiers.*.flat`, 'amount', { unit: 'currency' }),
  ] as const

function tierFaults(tiers: readonly { from: number }[]): FaultAt[] {
  return tiers.flatMap(({ from }, index): FaultAt[] => {
    const at = [index, 'from']
    const previous = tiers[index - 1]?.from
    if (previous === undefined) {
      return from === 1 ? [] : [{ fault: { code: 'first-tier', facts: { from } }, at }]
    }
    return from > previous ? [] : [{ fault: { code: 'tier-order', facts: { from, previous } }, at }]
  })
}
