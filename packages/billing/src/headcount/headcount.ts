import {
  type ContractTerms,
  type HeadcountChange,
  isoDate,
  type Issue,
  type SiteId,
} from '@contract-playbook/terms'
import { billingIssue } from '../billing-issues.ts'
import type { Day } from '../calendar/day.ts'
import type { Periods } from '../calendar/periods.ts'
import { at } from '../exact/column.ts'
import { type Effects, effectsOf, inOrder, notSet, type SeriesIndex } from './effects.ts'
import { type FoldFaults, foldSeries } from './fold.ts'
import type { Series } from './series.ts'
import type { Timeline } from './timeline.ts'

/** A series that is billed, and the first charge that bills it. */
export interface BilledSeries extends Series {
  readonly charge: string
}

/** The billed series of some terms. */
export interface BilledHeadcount {
  readonly terms: Pick<ContractTerms, 'sites'>
  readonly series: readonly BilledSeries[]
  readonly index: SeriesIndex
  /** The term, by its first day and the day after its last. */
  readonly invoices: Pick<Periods, 'term'>
}

/** Folds dated changes, once, into a step function for each billed series, and says what is missing or cannot be. */
export function foldHeadcount(
  headcount: readonly HeadcountChange[],
  billed: BilledHeadcount,
): { timelines: Timeline[]; issues: Issue[] } {
  const { series, index, invoices } = billed
  const { first, end } = invoices.term
  const { effects: told, all } = effectsOf(headcount, index, end)
  const issues = all ? [] : unbilledChanges(headcount, billed)
  const effects = inOrder(told)
  const { count, series: seriesOf } = effects
  let row = 0
  const room = count + series.length
  const block = { days: new Float64Array(room), counts: new Float64Array(room), row: 0 }
  const timelines = series.map((one, place) => {
    const start = row
    while (row < count && seriesOf[row] === place) row++
    const faults: FoldFaults = { contradictions: [] }
    const timeline = foldSeries(effects, start, row, first, faults, block)
    const opening = openingIssue(effects, start, row, one, first)
    if (opening !== undefined) issues.push(opening)
    if (opening?.kind !== 'unknown') issues.push(...faultIssues(faults, one))
    return timeline
  })
  return { timelines, issues }
}

/** Nothing told up to the first day: none if the first that is known is that people join, else a question. */
function openingIssue(
  { days, sets, adds }: Effects,
  start: number,
  end: number,
  { site, unit, charge }: BilledSeries,
  first: Day,
): Issue | undefined {
  const told = start < end ? at(days, start) : undefined
  if (told !== undefined && told <= first) return undefined
  const facts = { site, unit, first: isoDate(first) }
  let joined = 0
  for (let row = start; row < end && at(days, row) === told; row++)
    joined += at(sets, row) === notSet ? at(adds, row) : Number.NaN
  return told !== undefined && joined > 0
    ? billingIssue('assumed-opening-zero', { ...facts, until: isoDate(told) }, 'headcount')
    : billingIssue('no-opening-headcount', { ...facts, charge }, 'headcount')
}

function faultIssues({ contradictions, belowZero }: FoldFaults, { site, unit }: Series): Issue[] {
  const issues: Issue[] = contradictions.map(({ day, count, other }) =>
    billingIssue(
      'contradictory-counts',
      { site, unit, on: isoDate(day), count, other },
      'headcount',
    ),
  )
  if (belowZero === undefined) return issues
  const { day, count } = belowZero
  return [
    ...issues,
    billingIssue('headcount-below-zero', { site, unit, on: isoDate(day), count }, 'headcount'),
  ]
}

/** Changes that no bill of these terms can contain: of sites that it does not have, of units that nobody charges, after the last day. */
function unbilledChanges(headcount: readonly HeadcountChange[], billed: BilledHeadcount): Issue[] {
  const unbilled = new Map<string, Issue>()
  const issues = headcount.flatMap((change) => {
    const { unit, on, count } = change
    if (change.kind === 'move' && change.to === undefined)
      return [
        billingIssue(
          'move-without-destination',
          { site: change.site, unit, on, count },
          'headcount',
        ),
      ]
    const sites = change.to === undefined ? [change.site] : [change.site, change.to]
    return sites.flatMap((site) => unbilledChange(change, site, billed, unbilled))
  })
  return [...issues, ...unbilled.values()]
}

function unbilledChange(
  { unit, on }: HeadcountChange,
  site: SiteId,
  { terms, index, invoices }: BilledHeadcount,
  unbilled: Map<string, Issue>,
): Issue[] {
  if (!Object.hasOwn(terms.sites, site))
    return [billingIssue('site-not-in-terms', { site, on }, 'headcount')]
  if (index.get(unit)?.has(site) !== true) {
    unbilled.set(
      `${unit}/${site}`,
      billingIssue('headcount-not-billed', { site, unit }, 'headcount'),
    )
    return []
  }
  const last = isoDate(invoices.term.end - 1)
  return on > last ? [billingIssue('change-after-term', { site, unit, on, last }, 'headcount')] : []
}
