import { chargeDaysFindings } from './charge-days-findings.ts'
import { chargeFindings } from './charge-findings.ts'
import { chargePriceFindings } from './charge-price-findings.ts'
import { clauseFindings } from './clause-findings.ts'
import { commitmentFindings } from './commitment-findings.ts'
import { exchangeRateFindings } from './exchange-rate-findings.ts'
import type { Finding } from './finding.ts'
import { isGroup } from './group-of.ts'
import type { Group } from './group-of.ts'

/**
 * What fields say of each other: sites and charges that others name, days that can never come, prices without effect, clauses by field.
 * Looks at whatever is readable, so that a slip in one field does not hide a contradiction between two others. Only what contradicts
 * itself is found: what the terms leave open is a question, which billing asks.
 */
export function* crossCheck(value: unknown): Iterable<Finding> {
  if (!isGroup(value)) return
  for (const check of checks) yield* check(value)
}

const checks: readonly ((terms: Group) => Iterable<Finding>)[] = [
  chargeFindings,
  chargeDaysFindings,
  chargePriceFindings,
  commitmentFindings,
  exchangeRateFindings,
  clauseFindings,
]
