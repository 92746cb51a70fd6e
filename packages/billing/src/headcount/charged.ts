import type { Proration } from '@contract-playbook/terms'
import { periodAt, type Periods } from '../calendar/periods.ts'
import type { Day } from '../calendar/day.ts'
import { at, entry } from '../exact/column.ts'
import { accumulated, changesOf, countOn, type Timeline } from './timeline.ts'

/** How changes of headcount count within a charge. */
export interface ChangePolicies {
  readonly joiners: Proration
  readonly leavers: Proration
}

type Policy = Proration['policy']
type Of<P extends Policy> = Extract<Proration, { policy: P }>

/** A period in which something changes, and the day of the change. */
interface Change {
  readonly day: Day
  /** the days of service in the period, and the notional bounds of the period */
  readonly first: Day
  readonly stop: Day
  readonly start: Day
  readonly end: Day
}

/** The day from which a change counts. */
type Rule<P extends Policy> = (change: Change, policy: Of<P>) => Day
type Rules = { readonly [P in Policy]: Rule<P> }

const ownDay = ({ day }: Change): Day => day
const nextPeriod = ({ day, first, end }: Change): Day => (day === first ? day : end)

/** The n-th day of a period; a period that does not have it ends with its last. */
const dayOf = ({ start, end }: Change, n: number): Day => Math.min(start + n, end) - 1

const ownDays = {
  'actual-days': ownDay,
  'thirty-days': ownDay,
  'actual-over-thirty': ownDay,
  'act-365': ownDay,
  'act-act-isda': ownDay,
  'act-act-icma': ownDay,
  'act-act-afb': ownDay,
  '30-360-bond': ownDay,
  '30-360-us': ownDay,
  '30e-360': ownDay,
  '30e-360-isda': ownDay,
  'high-water-mark': ownDay,
} as const

/** The day from which a joiner is charged. One entry a policy: a new policy does not compile without its rule. */
const joiningDay: Rules = {
  ...ownDays,
  'full-period': ({ first }) => first,
  'cut-off': (change, { day: n }) => (change.day <= dayOf(change, n) ? change.first : change.end),
  threshold: (change, { days }) => (change.stop - change.day < days ? change.end : change.day),
  none: nextPeriod,
}

/** The day from which a leaver is no longer charged. Who leaves as a period starts was not there in it. */
const leavingDay: Rules = {
  ...ownDays,
  'full-period': nextPeriod,
  'cut-off': (change, { day: n }) => (change.day > dayOf(change, n) ? change.end : change.first),
  threshold: (change, { days }) => (change.day - change.first < days ? change.first : change.day),
  none: nextPeriod,
}

/** The day from which a net change of a day counts: joiners and leavers have their own policies. */
export function chargedDay(
  day: Day,
  change: number,
  policies: ChangePolicies,
  periods: Periods,
): Day {
  if (day <= periods.term.first || day >= periods.term.end) return day
  return change > 0
    ? movedDay(joiningDay, policies.joiners, day, periods)
    : movedDay(leavingDay, policies.leavers, day, periods)
}

function movedDay(rules: Rules, policy: Proration, day: Day, periods: Periods): Day {
  if (rules[policy.policy] === ownDay) return day
  const period = periodAt(periods, day)
  const change: Change = {
    day,
    first: entry(periods.first, period),
    stop: entry(periods.end, period),
    start: entry(periods.starts, period),
    end: entry(periods.starts, period + 1),
  }
  const rule = rules[policy.policy] as (change: Change, policy: Proration) => Day // the table pairs each name with its policy
  return rule(change, policy)
}

/** Whether a side's changes count from their own days. */
export const movesDays = ({ policy }: Proration): boolean =>
  joiningDay[policy] !== ownDay || leavingDay[policy] !== ownDay

/** The headcount that is charged, from the headcount that was there. */
export function chargedTimeline(
  there: Timeline,
  policies: ChangePolicies,
  periods: Periods,
): Timeline {
  const { joiners, leavers } = policies
  if (leavers.policy === 'high-water-mark') return highWater(there, joiners, periods)
  if (!movesDays(joiners) && !movesDays(leavers)) return there
  return accumulated(
    changesOf(there).map(
      ([day, change]) => [chargedDay(day, change, policies, periods), change] as const,
    ),
  )
}

/**
 * The highest count since each period started, until it ends. Only what exceeds the highest so far are joiners: who comes back below it
 * is paid for already. Who joins on a period's first day and does not count yet is not in its opening.
 */
function highWater(there: Timeline, joiners: Proration, periods: Periods): Timeline {
  const { days, counts } = there
  const changes: (readonly [day: Day, change: number])[] = []
  const countsFrom = (day: Day): Day => movedDay(joiningDay, joiners, day, periods)
  let charged = 0
  let step = 0
  for (let period = 0; period < periods.count; period++) {
    const [first, end] = [entry(periods.first, period), entry(periods.end, period)]
    let highest = countOn(there, first)
    const isLate = period > 0 && countsFrom(first) > first
    const opening = isLate ? Math.min(highest, countOn(there, first - 1)) : highest
    changes.push([first, opening - charged])
    charged = opening
    while (step < days.length && at(days, step) <= first) step++
    for (; step < days.length && at(days, step) < end; step++) {
      const rise = at(counts, step) - highest
      if (rise <= 0) continue
      highest += rise
      const from = countsFrom(at(days, step))
      if (from >= end) continue
      changes.push([from, rise])
      charged += rise
    }
  }
  return accumulated(changes)
}
