import { type ContractTerms, isoDate, type Issue } from '@contract-playbook/terms'
import { billingIssue } from '../billing-issues.ts'
import type { Day } from '../calendar/day.ts'
import type { Periods } from '../calendar/periods.ts'
import { at } from '../exact/column.ts'
import { percentage } from '../charges/percentage.ts'
import { toleranceLevel } from './levels.ts'
import type { Series } from './series.ts'
import { countOn, pooled, type Timeline } from './timeline.ts'

/** What rights are checked with. */
export interface HeadcountOfTerms {
  readonly terms: ContractTerms
  readonly series: readonly Series[]
  readonly invoices: Periods
  readonly years: Periods
}

type Decrease = Exclude<
  NonNullable<NonNullable<ContractTerms['headcountRights']>['decrease']>,
  'allowed' | 'not-allowed'
>

/** A change of the headcount of a unit over all sites: a move between sites changes nothing. */
interface UnitChange {
  readonly unit: string
  readonly there: Timeline
  readonly day: Day
  readonly count: number
}

/** Changes that the contract does not allow, and those that need notice. */
export function rightsIssues(timelines: readonly Timeline[], of: HeadcountOfTerms): Issue[] {
  const { headcountRights: rights } = of.terms
  if (rights === undefined) return []
  const units = [...new Set(of.series.map(({ unit }) => unit))]
  return units.flatMap((unit) => {
    const there = pooled(timelines.filter((_, place) => of.series[place]?.unit === unit))
    return Array.from(there.days, (day, step) => {
      const change = { unit, there, day, count: at(there.counts, step) }
      if (step === 0) return []
      const before = at(there.counts, step - 1)
      if (change.count > before) return increaseIssues(change, of)
      return rights.decrease === undefined ? [] : decreaseIssues(change, rights.decrease, of)
    }).flat()
  })
}

function increaseIssues(change: UnitChange, { terms }: HeadcountOfTerms): Issue[] {
  if (terms.headcountRights?.increase !== 'not-allowed') return []
  const path = 'headcountRights.increase'
  return [billingIssue('increase-not-allowed', rightFacts(change, terms, path), path)]
}

function decreaseIssues(
  change: UnitChange,
  decrease: 'allowed' | 'not-allowed' | Decrease,
  of: HeadcountOfTerms,
): Issue[] {
  const { terms, invoices, years } = of
  const path = 'headcountRights.decrease'
  const facts = rightFacts(change, terms, path)
  if (decrease === 'allowed') return []
  const least =
    decrease === 'not-allowed'
      ? countOn(change.there, change.day - 1)
      : leastAllowed(change, decrease, years)
  if (change.count < least) return [billingIssue('decrease-not-allowed', { ...facts, least }, path)]
  if (decrease === 'not-allowed') return []
  const { effective = 'any-day', noticeDays = 0 } = decrease
  const starts = { 'any-day': undefined, 'billing-period': invoices, 'contract-year': years }
  const allowedOn = starts[effective]
  if (effective !== 'any-day' && allowedOn?.starts.includes(change.day) === false)
    return [billingIssue('decrease-on-other-day', { ...facts, from: effective }, path)]
  if (noticeDays === 0) return []
  const latest = isoDate(change.day - noticeDays)
  return [billingIssue('decrease-needs-notice', { ...facts, days: noticeDays, latest }, path)]
}

/** The lowest number that the contract allows on the day of a change. */
function leastAllowed(
  { there, day }: UnitChange,
  { percentPerYear, leastQuantity = 0, leastPercentOfFirst }: Decrease,
  years: Periods,
): number {
  const year = years.first.findLast((start) => start <= day) ?? day
  const ofYear =
    percentPerYear === undefined ? 0 : toleranceLevel(there, percentage(percentPerYear), year).least
  const ofFirst =
    leastPercentOfFirst === undefined
      ? 0
      : at(there.counts, 0) - freeOfFirst(there, leastPercentOfFirst)
  return Math.max(leastQuantity, ofYear, ofFirst)
}

/** How many of the first headcount may leave when a share of it must stay. */
function freeOfFirst(there: Timeline, percent: Parameters<typeof percentage>[0]): number {
  const { units, digits } = percentage(percent)
  const free = { units: 10n ** BigInt(digits) - units, digits }
  return toleranceLevel(there, free, at(there.days, 0)).free
}

function rightFacts({ unit, day, count }: UnitChange, { clauses }: ContractTerms, path: string) {
  const clause = clauses?.[path] ?? clauses?.['headcountRights']
  return { unit, on: isoDate(day), count, ...(clause === undefined ? {} : { clause }) }
}
