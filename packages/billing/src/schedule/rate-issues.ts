import { type ContractTerms, type Issue, isoDate } from '@contract-playbook/terms'
import { billingIssue } from '../billing-issues.ts'
import { type Day, readDay } from '../calendar/day.ts'
import { figureOf, type IndexSeries } from './index-series.ts'
import { type IndexUplift, referenceMonth } from './index-steps.ts'
import { upliftDays } from './uplift-days.ts'

/** What is not known of the index by which prices rise: which figures of it somebody has to give. */
export function rateIssues(terms: ContractTerms, indices: readonly IndexSeries[]): Issue[] {
  const { uplift = 'none' } = terms
  if (uplift === 'none' || 'percent' in uplift) return []
  const [first, ...later] = upliftDays(terms, risesUntil(terms))
  if (first === undefined) return []
  const { index } = uplift
  const on = isoDate(first)
  const series = indices.find(({ id }) => id === index)
  if (series === undefined) return [billingIssue('index-not-given', { index, on }, 'uplift.index')]
  const issues = [first, ...later].flatMap((day) =>
    missing(series, referenceMonth(uplift.reference, day), day, 'uplift.index'),
  )
  return [...baseIssues(uplift, series, first), ...issues]
}

function baseIssues({ index, base }: IndexUplift, series: IndexSeries, first: Day): Issue[] {
  if (series.kind !== 'level') return []
  return base === undefined
    ? [billingIssue('index-base-missing', { index, on: isoDate(first) }, 'uplift.base')]
    : missing(series, base, first, 'uplift.base')
}

function missing(
  series: IndexSeries,
  month: ReturnType<typeof referenceMonth>,
  day: Day,
  path: string,
): Issue[] {
  if (figureOf(series, month) !== undefined) return []
  const facts = { index: series.id, month, on: isoDate(day) }
  return [billingIssue('index-month-missing', facts, path)]
}

/** The day before which uplifts matter: the last one on which something that rises is charged. */
function risesUntil({ charges, commitments = 'none', term }: ContractTerms): Day {
  const end = readDay(term.last) + 1
  const rising = Object.values(charges).filter(({ uplift }) => uplift !== 'excluded')
  const days = rising.map((charge) => {
    if (charge.kind === 'one-off') return readDay(charge.on ?? term.first) + 1
    return charge.last === undefined ? end : Math.min(end, readDay(charge.last) + 1)
  })
  const committed = commitments === 'none' ? [] : Object.values(commitments)
  if (committed.some(({ uplift }) => uplift === 'applies')) days.push(end)
  return Math.max(readDay(term.first), ...days)
}
