import type { Charge, PerUnitCharge, Proration } from '@contract-playbook/terms'
import type { DayCount } from '../calendar/share.ts'
import type { ChangePolicies } from '../headcount/charged.ts'

/** How the days of a charge are weighed: joiners and leavers by their own count, and what a partial first or last period costs. */
export interface Weights {
  readonly joiners: DayCount
  readonly leavers: DayCount
  /** the least service days of a stub that costs anything; every stub of less is free. 0: every stub is charged */
  readonly freeUnder: number
  readonly fullStubs: boolean
  /** Only under actual-over-thirty. */
  readonly wholePeriod: WholePeriod | undefined
}

/** What a quantity that is there in the whole period counts: one instead of its days ÷ 30, and at most one. */
export interface WholePeriod {
  readonly isOne: boolean
  readonly atMostOne: boolean
}

/** The day count that a policy brings; none for those that move days instead. */
const dayCountOf: { readonly [P in Proration['policy']]: DayCount | undefined } = {
  'actual-days': 'actual-days',
  'thirty-days': 'thirty-days',
  'actual-over-thirty': 'actual-over-thirty',
  'act-365': 'act-365',
  'act-act-isda': 'act-act-isda',
  'act-act-icma': 'act-act-icma',
  'act-act-afb': 'act-act-afb',
  '30-360-bond': '30-360-bond',
  '30-360-us': '30-360-us',
  '30e-360': '30e-360',
  '30e-360-isda': '30e-360-isda',
  'full-period': undefined,
  'cut-off': undefined,
  threshold: undefined,
  none: undefined,
  'high-water-mark': undefined,
}

const actualDays = {
  joiners: { policy: 'actual-days' },
  leavers: { policy: 'actual-days' },
} as const satisfies ChangePolicies

/** The policies for joiners and leavers. What the terms do not say is assumed: the day count of the other side, or actual days. */
export function changePolicies(charge: Charge): ChangePolicies {
  if (charge.kind !== 'per-unit') return actualDays
  return {
    joiners: charge.joiners ?? assumedPolicy(charge, 'leavers'),
    leavers: charge.leavers ?? assumedPolicy(charge, 'joiners'),
  }
}

/** What is assumed for one side when only the other is said: its day count with its details. */
export function assumedPolicy(charge: PerUnitCharge, said: 'joiners' | 'leavers'): CountingPolicy {
  const policy = charge[said]
  return policy !== undefined && countsDays(policy) ? policy : actualDays.joiners
}

/** A policy that counts days instead of moving them. */
export type CountingPolicy = Proration & { readonly policy: DayCount }

const countsDays = (policy: Proration): policy is CountingPolicy =>
  dayCountOf[policy.policy] !== undefined

/** The day counts of both sides; a side whose policy moves days is counted as the other one is. */
export function dayCounts({ joiners, leavers }: ChangePolicies): {
  readonly joiners: DayCount
  readonly leavers: DayCount
} {
  const [ofJoiners, ofLeavers] = [dayCountOf[joiners.policy], dayCountOf[leavers.policy]]
  return {
    joiners: ofJoiners ?? ofLeavers ?? 'actual-days',
    leavers: ofLeavers ?? ofJoiners ?? 'actual-days',
  }
}

/** How the days of a charge are weighed. */
export function weightsOf(charge: Charge): Weights {
  const policies = changePolicies(charge)
  const stubs = charge.kind === 'one-off' ? 'prorated' : (charge.stubs ?? 'prorated')
  return {
    ...dayCounts(policies),
    freeUnder: typeof stubs === 'object' ? stubs.freeUnder : 0,
    fullStubs: stubs === 'full',
    wholePeriod: wholePeriodOf(policies),
  }
}

function wholePeriodOf({ joiners, leavers }: ChangePolicies): WholePeriod | undefined {
  const said = [joiners, leavers].find(({ policy }) => policy === 'actual-over-thirty')
  if (said?.policy !== 'actual-over-thirty') return undefined
  return { isOne: said.wholePeriodIsOne ?? true, atMostOne: said.neverAboveOne ?? false }
}

/** Whether two day counts of one charge cannot be mixed: a month over thirty days is no share of its own days. */
export function cannotMix(policies: ChangePolicies): boolean {
  const { joiners, leavers } = dayCounts(policies)
  return joiners !== leavers && [joiners, leavers].includes('actual-over-thirty')
}
