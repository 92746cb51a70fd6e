import * as z from 'zod/mini'
import { sometimes } from './group/group.ts'
import { day } from './leaf/day.ts'
import { site, unitName } from './leaf/identifier.ts'
import { rule } from './leaf/rule.ts'
import type { FaultAt } from './leaf/rule.ts'
import { shortText } from './leaf/text.ts'
import { quantity } from './leaf/whole.ts'
import type { ContractTerms } from './contract-terms.ts'

const change = z.strictObject({
  on: day,
  site,
  unit: unitName,
  kind: z.enum(['set', 'join', 'leave', 'move']),
  count: quantity,
  ...sometimes({ to: site, reason: shortText }),
})

/**
 * One dated change of headcount: it counts from its day. `set` says how many there are; `join` and `leave` how many come and go; `move`
 * how many go from `site` to `to`. On one day a count is set first, and who comes and goes on that day comes on top.
 */
export type HeadcountChange = z.output<typeof change>

export const headcountChange = change.check(rule(moveFaults))

/** Most changes of a scenario: a roster of ten thousand people who all come and go. */
export const mostChanges = 20_000

/** A contract and the people and devices that it serves. */
export interface Scenario {
  terms: ContractTerms
  headcount: readonly HeadcountChange[]
}

function moveFaults({ kind, site, to }: HeadcountChange): FaultAt[] {
  if (kind === 'move' && to === undefined) {
    return [{ fault: { code: 'move-without-target', facts: {} } }]
  }
  if (kind !== 'move' && to !== undefined) {
    return [{ fault: { code: 'target-without-move', facts: { kind } }, at: ['to'] }]
  }
  return to === site ? [{ fault: { code: 'move-to-same-site', facts: { site } }, at: ['to'] }] : []
}
