import type { ContractTerms } from '../contract-terms.ts'
import { inSchemaOrder } from './in-schema-order.ts'

/** Terms as JSON text, two spaces, fields in the order of the schema. Reading it gives the same terms. */
export function printTermsJson(terms: ContractTerms): string {
  return `${JSON.stringify(inSchemaOrder(terms), null, 2)}\n`
}
