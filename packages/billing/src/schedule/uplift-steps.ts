import type { ContractTerms } from '@contract-playbook/terms'
import { percentage } from '../charges/percentage.ts'
import type { Day } from '../calendar/day.ts'
import { powerOfTen, type Ratio, ratio, times } from '../exact/ratio.ts'
import type { IndexSeries } from './index-series.ts'
import { indexSteps } from './index-steps.ts'
import type { RateCause } from './rate-cause.ts'
import { upliftDays } from './uplift-days.ts'

/** One uplift: from when, why, and by what share of the price (7.5 % is 75/1000). */
export interface UpliftStep {
  readonly on: Day
  readonly cause: RateCause
  readonly share: Ratio
}

/** The uplifts of the terms before `end`: the same for every charge to which they apply. */
export function upliftSteps(
  terms: ContractTerms,
  indices: readonly IndexSeries[],
  end: Day,
): UpliftStep[] {
  const { uplift } = terms
  if (uplift === undefined || uplift === 'none') return []
  const days = upliftDays(terms, end)
  if ('percent' in uplift) {
    const percent = percentage(uplift.percent)
    const share = ratio(percent.units, powerOfTen(percent.digits))
    return days.map((on) => ({ on, cause: { kind: 'uplift', percent }, share }))
  }
  if (days.length === 0) return []
  const series = indices.find(({ id }) => id === uplift.index)
  if (series === undefined) throw new Error(`no index ${uplift.index}`)
  const causes = indexSteps(uplift, series, days)
  return causes.map((cause, place) => ({
    on: days[place] ?? Number.NaN,
    cause,
    share: times(cause.percent, ratio(1, 100)),
  }))
}
