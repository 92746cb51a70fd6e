import * as z from 'zod/mini'
import { contractTermsSchema } from '../contract-terms.ts'
import type { ContractTerms } from '../contract-terms.ts'

/** A copy whose fields stand in the order of the schema; maps keep the order in which their entries are listed. */
export function inSchemaOrder(terms: ContractTerms): ContractTerms {
  // zod builds its result by walking the schema.
  return z.parse(contractTermsSchema, terms)
}
