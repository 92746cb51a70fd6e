import type { Proration } from '@contract-playbook/terms'
import { periodAt, type Periods } from '../calendar/periods.ts'
import type { Day } from '../calendar/day.ts'
import { entry } from '../exact/column.ts'
import { accumulated, changesOf, countOn, type Timeline } from './timeline.ts'

/** How changes of headcount count within a charge. */
export interface ChangePolicies {
  readonly joiners: Proration['policy']
  readonly leavers: Proration['policy']
}

type Charged = (day: Day, periods: Periods) => Day

const ownDay: Charged = (day) => day

/** The day from which a joiner is charged. One entry a policy: a new policy does not compile without its rule. */
const joiningDay: { readonly [P in Proration['policy']]: Charged } = {
  'actual-days': ownDay,
  'thirty-days': ownDay,
  'full-period': (day, periods) => entry(periods.first, periodAt(periods, day)),
}

/** The day from which a leaver is no longer charged. Who leaves as a period starts was not there in it. */
const leavingDay: { readonly [P in Proration['policy']]: Charged } = {
  'actual-days': ownDay,
  'thirty-days': ownDay,
  'full-period': (day, periods) => {
    const period = periodAt(periods, day)
    return day === entry(periods.first, period) ? day : entry(periods.starts, period + 1)
  },
}

/** The day from which a net change of a day counts: joiners and leavers have their own policies. */
export function chargedDay(
  day: Day,
  change: number,
  policies: ChangePolicies,
  periods: Periods,
): Day {
  if (day <= periods.term.first) return day
  return change > 0
    ? joiningDay[policies.joiners](day, periods)
    : leavingDay[policies.leavers](day, periods)
}

/** The headcount that is charged, from the headcount that was there. */
export function chargedTimeline(
  there: Timeline,
  policies: ChangePolicies,
  periods: Periods,
): Timeline {
  const moves = joiningDay[policies.joiners] !== ownDay || leavingDay[policies.leavers] !== ownDay
  if (!moves) return there
  return accumulated(
    changesOf(there).map(
      ([day, change]) => [chargedDay(day, change, policies, periods), change] as const,
    ),
  )
}

/** The headcount that is known when each period is invoiced in advance: as it stands on the period's first day of service. */
export function timelineAtIssue(there: Timeline, periods: Periods): Timeline {
  const days = Float64Array.from(periods.first)
  return { days, counts: days.map((day) => countOn(there, day)) }
}
