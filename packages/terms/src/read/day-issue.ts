import type { TermsIssue } from '../issue/terms-issue.ts'
import { dayFault } from '../text/day-fault.ts'
import { issueOf } from './finding.ts'

/**
 * What is wrong with a text that should be a day, `2027-03-20`, from 1900-01-01 to 2199-12-31: the issue `not-a-date`, `no-such-day` or
 * `date-out-of-range` at `path`. Nothing if it is such a day.
 */
export function dayIssue(written: string, path: string): TermsIssue | undefined {
  const fault = dayFault(written)
  return fault && issueOf({ fault, path: [path] })
}
