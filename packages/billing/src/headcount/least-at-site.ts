import type { ContractTerms, Issue } from '@contract-playbook/terms'
import { percentage } from '../charges/percentage.ts'
import { at } from '../exact/column.ts'
import { belowLeast, decreasePath } from './decrease-right.ts'
import { stayingHeads } from './levels.ts'
import type { UnitChange } from './unit-changes.ts'

/**
 * A decrease at one site below what must stay there: a number of the unit, or a share, rounded up, of that site's headcount on the first
 * day of the term. A site that opens later had none on that day, so that no share of it must stay.
 */
export function leastAtSiteIssues(
  change: UnitChange,
  { terms }: { readonly terms: ContractTerms },
): Issue[] {
  const { decrease } = terms.headcountRights ?? {}
  if (typeof decrease !== 'object' || change.count > change.before) return []
  const { leastQuantity = 0, leastPercentOfFirst: percent } = decrease
  const first = at(change.there.counts, 0)
  const share = percent === undefined ? 0 : stayingHeads(percentage(percent), first)
  return [
    ...belowLeast(change, leastQuantity, `${decreasePath}.leastQuantity`, terms),
    ...belowLeast(change, share, `${decreasePath}.leastPercentOfFirst`, terms),
  ]
}
