import type { Finding } from './finding.ts'
import { clauseFindings } from './clause-findings.ts'
import { chargeFindings } from './charge-findings.ts'
import { isGroup } from './group-of.ts'

/**
 * What fields say of each other: sites that charges name, floors by site, clauses by field. Looks at whatever is readable, so that a
 * slip in one field does not hide a contradiction between two others.
 */
export function crossCheck(value: unknown): readonly Finding[] {
  return isGroup(value) ? [...chargeFindings(value), ...clauseFindings(value)] : []
}
