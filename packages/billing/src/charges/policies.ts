import type { Charge, PerUnitCharge, Proration } from '@contract-playbook/terms'
import type { ChangePolicies } from '../headcount/charged.ts'

/** How days are counted when a stay is a part of its month. */
export type DayCount = 'actual-days' | 'thirty-days'

type Policy = Proration['policy']

const dayCountOf: { readonly [P in Policy]: DayCount | undefined } = {
  'actual-days': 'actual-days',
  'thirty-days': 'thirty-days',
  'full-period': undefined,
}

/**
 * The policies for joiners and leavers. What the terms do not say is assumed: the day count of the other side, or actual days.
 */
export function changePolicies(charge: Charge): ChangePolicies {
  if (charge.kind === 'base-fee') return { joiners: 'actual-days', leavers: 'actual-days' }
  return {
    joiners: charge.joiners?.policy ?? assumedPolicy(charge, 'leavers'),
    leavers: charge.leavers?.policy ?? assumedPolicy(charge, 'joiners'),
  }
}

/** What is assumed for one side when only the other is said. */
export function assumedPolicy(charge: PerUnitCharge, said: 'joiners' | 'leavers'): DayCount {
  const policy = charge[said]?.policy
  return (policy === undefined ? undefined : dayCountOf[policy]) ?? 'actual-days'
}

/** The one day count of a charge; undefined if joiners and leavers are counted by different months. */
export function dayCount({ joiners, leavers }: ChangePolicies): DayCount | undefined {
  const [ofJoiners, ofLeavers] = [dayCountOf[joiners], dayCountOf[leavers]]
  if (ofJoiners !== undefined && ofLeavers !== undefined && ofJoiners !== ofLeavers)
    return undefined
  return ofJoiners ?? ofLeavers ?? 'actual-days'
}
