import type { ContractTerms } from '../contract-terms.ts'
import type { Outcome } from '../issue/issue.ts'
import { checkTerms } from './check-terms.ts'
import type { CheckedTerms } from './check-terms.ts'
import { bounded, issueOf } from './finding.ts'
import { plainCopy } from './plain-value.ts'
import type { PlainCopy } from './plain-value.ts'

/**
 * Contract terms from a value that is already parsed: a form, a link, JSON from elsewhere. Amounts are texts or whole numbers; a fraction
 * that has become a float is refused. Never throws, whatever it is given.
 */
export function readTermsValue(value: unknown): Outcome<ContractTerms> {
  const { terms, findings } = checkCopy(plainCopy(value))
  return { value: terms, issues: bounded(findings).map((of) => issueOf(of)) }
}

// What could not be copied has gaps, and a gap would be found again as a missing field.
function checkCopy({ value, findings }: PlainCopy): CheckedTerms {
  return findings.length > 0 ? { findings } : checkTerms(value)
}
