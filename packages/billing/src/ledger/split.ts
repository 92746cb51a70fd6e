import type { PerUnitCharge, SiteId } from '@contract-playbook/terms'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import type { Contract } from '../charges/contract.ts'
import { allocate } from '../exact/allocate.ts'
import { entry } from '../exact/column.ts'
import { amountAt } from '../exact/minor-units.ts'
import type { Amounts } from '../formula/formula-runner.ts'
import { daysSum } from '../headcount/basis.ts'
import { countOn, type Timeline } from '../headcount/timeline.ts'
import type { Split } from './charge-lines.ts'
import { heads, type Knowledge, timelineAtIssue } from './quantities.ts'

export type SplitBy = Exclude<NonNullable<PerUnitCharge['allocation']>, 'none'>

/** What a site weighs in a period: service runs from the first day to before the end. One entry a way. */
const siteWeight: {
  readonly [B in SplitBy]: (there: Timeline, first: number, end: number) => number
} = {
  'person-days': daysSum,
  'closing-heads': (there, _, end) => countOn(there, end - 1),
  equal: () => 1,
}

/** How a charge's pool is split: by what its terms say. */
export const splitBy = ({ charge }: CompiledCharge): SplitBy =>
  charge.kind === 'per-unit' && charge.allocation !== undefined && charge.allocation !== 'none'
    ? charge.allocation
    : 'equal'

/** The weights of a pool's sites in a period, by the headcount that was known. */
export function splitWeights(
  charge: CompiledCharge,
  contract: Contract,
  timelines: readonly Timeline[],
  knowledge: Knowledge,
): (period: number) => number[] {
  if (charge.charge.kind !== 'per-unit') throw new Error('only heads make a pool')
  const { unit } = charge.charge
  const weight = siteWeight[splitBy(charge)]
  const known = charge.lines.map(({ site }) => {
    const there = heads(unit, { sites: sitesOf(site) }, contract, timelines)
    return knowledge === 'at-issue' ? timelineAtIssue(there, charge, contract) : there
  })
  const { first, end } = charge.periods
  return (period) => known.map((there) => weight(there, entry(first, period), entry(end, period)))
}

const sitesOf = (site: SiteId | undefined): readonly SiteId[] => (site === undefined ? [] : [site])

/** Splits the lines of a pool over its sites: no unit is lost, and what is left over goes to the largest remainders. */
export function poolSplit(
  charge: CompiledCharge,
  contract: Contract,
  timelines: readonly Timeline[],
  knowledge: Knowledge,
): Split {
  const weights = splitWeights(charge, contract, timelines, knowledge)
  const { count } = charge.periods
  return ({ values, bound }: Amounts): Amounts => {
    const parts: bigint[] = Array.from({ length: charge.lines.length * count }, () => 0n)
    for (let period = 0; period < count; period++)
      allocate(amountAt(values, period), weights(period).map(BigInt)).forEach((part, line) => {
        parts[line * count + period] = part
      })
    const safe = values instanceof Float64Array
    return { values: safe ? Float64Array.from(parts, Number) : parts, bound }
  }
}
