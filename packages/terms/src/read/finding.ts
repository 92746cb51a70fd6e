import type { Issue, Place } from '../issue/issue.ts'
import type { Fault, TermsIssue, TermsIssueCode } from '../issue/terms-issue.ts'
import type { TextRange } from './text-places.ts'

/** Keys and list positions from the root of a value to a field. */
export type FieldSteps = readonly (string | number)[]

/** A fault at a field, before it is looked up where that field stands in a text. */
export interface Finding {
  fault: Fault
  path: FieldSteps
  /** The fault lies in the field's name, not in its value. */
  ofName?: boolean
  /** Where it stands in a text, when that is not where its field stands. */
  range?: TextRange
}

/** The issue that a reader gets. */
export function issueOf({ fault, path }: Finding, place?: Place): TermsIssue {
  const kind = notices.has(fault.code) ? 'notice' : 'issue'
  const issue: Issue = { kind, code: fault.code, facts: shortened(fault.facts) }
  if (path.length > 0) issue.path = path.join('.')
  if (place) issue.place = place
  // Spreading a union of code and facts keeps each code with its facts; the compiler sees only the union of both.
  return issue as TermsIssue
}

/** Facts that a sentence can hold: of a text that is endless, its beginning. */
function shortened(facts: Fault['facts']): Issue['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, string | number]) => [
      name,
      String(fact).length > longestFact ? `${String(fact).slice(0, longestFact)}…` : fact,
    ]),
  )
}

/** Longest text of a fact; lists of names that may stand in a place stay below it. */
const longestFact = 1200

/** What is worth a look but hinders nothing. */
const notices: ReadonlySet<TermsIssueCode> = new Set([
  'more-issues',
  'ignored-column',
  'unit-not-charged',
  'overlapping-stay',
  'repeated-change',
])

/** Most findings of one reading: more than anybody mends at once, few enough to be found quickly whatever a file holds. */
export const mostFindings = 500

/** The first findings, and word of it when there are more. What comes after them is not even looked for. */
export function bounded(findings: Iterable<Finding>): readonly Finding[] {
  const first: Finding[] = []
  for (const finding of findings) {
    if (first.length === mostFindings) {
      return [
        ...first,
        { fault: { code: 'more-issues', facts: { limit: mostFindings } }, path: [] },
      ]
    }
    first.push(finding)
  }
  return first
}

/** Whether a finding leaves a value usable. */
export function isNotice({ fault }: Finding): boolean {
  return notices.has(fault.code)
}
