import * as z from 'zod/mini'
import { contractTermsSchema } from '../contract-terms.ts'
import type { ContractTerms } from '../contract-terms.ts'
import { crossCheck } from './cross-check.ts'
import { bounded } from './finding.ts'
import type { Finding } from './finding.ts'
import { upToDate } from './terms-migration.ts'
import { zodFindings } from './zod-findings.ts'

/** Terms and what is wrong with them: `terms` is there when nothing is. */
export interface CheckedTerms {
  terms?: ContractTerms
  findings: readonly Finding[]
}

/** Checks a plain value against the schema and its fields against each other. Everything that is wrong is found at once. */
export function checkTerms(plain: unknown): CheckedTerms {
  const { value, findings } = upToDate(plain)
  // Another version has other fields: more findings would mislead.
  if (findings.length > 0) return { findings }
  const result = z.safeParse(contractTermsSchema, value)
  const all = bounded(wrong(value, result.error?.issues ?? []))
  return result.success && all.length === 0
    ? { terms: result.data, findings: [] }
    : { findings: all }
}

function* wrong(value: unknown, issues: readonly z.core.$ZodIssue[]): Iterable<Finding> {
  yield* zodFindings({ schema: contractTermsSchema, value }, issues)
  yield* crossCheck(value)
}
