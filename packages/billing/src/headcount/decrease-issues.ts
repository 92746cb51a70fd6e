import { isoDate, type Issue } from '@contract-playbook/terms'
import { billingIssue } from '../billing-issues.ts'
import { noticeDeadline } from '../calendar/notice-deadline.ts'
import { percentage } from '../charges/percentage.ts'
import { belowLeast, decreasePath, type LimitedDecrease } from './decrease-right.ts'
import type { HeadcountOfTerms } from './headcount-of-terms.ts'
import { freeHeads } from './levels.ts'
import { rightFacts, type UnitChange } from './unit-changes.ts'
import { yearBase } from './year-base.ts'

/** What the contract says of a decrease over all sites: why it is refused, each reason at its own field, or the notice that it needs. */
export function decreaseIssues(change: UnitChange, of: HeadcountOfTerms): Issue[] {
  const { decrease = 'allowed' } = of.terms.headcountRights ?? {}
  if (decrease === 'allowed') return []
  if (decrease === 'not-allowed') return belowLeast(change, change.before, decreasePath, of.terms)
  const refusals = [...beyondYear(change, decrease, of), ...onOtherDay(change, decrease, of)]
  return refusals.length > 0 ? refusals : noticeOf(change, decrease, of)
}

/** More leave than the share of the contract year's base, rounded down, that may leave in that year. */
function beyondYear(
  change: UnitChange,
  { percentPerYear }: LimitedDecrease,
  { terms, years }: HeadcountOfTerms,
): Issue[] {
  if (percentPerYear === undefined) return []
  const base = yearBase(change.there, years, change.day)
  const least = base - freeHeads(percentage(percentPerYear), base)
  return belowLeast(change, least, `${decreasePath}.percentPerYear`, terms)
}

/** Dated within a period or year, where only its first day is allowed. */
function onOtherDay(
  change: UnitChange,
  { effective: from = 'any-day' }: LimitedDecrease,
  { terms, invoices, years }: HeadcountOfTerms,
): Issue[] {
  if (from === 'any-day') return []
  const { starts } = from === 'billing-period' ? invoices : years
  if (starts.includes(change.day)) return []
  const path = `${decreasePath}.effective`
  const facts = { ...rightFacts(change, terms, path), from }
  return [billingIssue('decrease-on-other-day', facts, path)]
}

/** The last day on which the old headcount holds is the one before the decrease: notice must have run by its end. */
function noticeOf(
  change: UnitChange,
  { noticeDays: days = 0 }: LimitedDecrease,
  { terms }: HeadcountOfTerms,
): Issue[] {
  if (days === 0) return []
  const path = `${decreasePath}.noticeDays`
  const latest = isoDate(noticeDeadline(change.day - 1, days))
  const facts = { ...rightFacts(change, terms, path), days, latest }
  return [billingIssue('decrease-needs-notice', facts, path)]
}
