import * as z from 'zod/mini'
import { amount } from '../leaf/amount.ts'
import { rule } from '../leaf/rule.ts'
import type { FaultAt } from '../leaf/rule.ts'
import { tierStart } from '../leaf/whole.ts'
import { list } from '../group/named.ts'

/** Graduated prices per unit and month: each tier's price holds from its first unit up to the next tier. The first tier begins at 1. */
export const tiers = list(z.strictObject({ from: tierStart, price: amount })).check(
  rule(tierFaults),
)

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
