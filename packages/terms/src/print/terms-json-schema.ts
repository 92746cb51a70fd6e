import * as z from 'zod/mini'
import { contractTermsSchema } from '../contract-terms.ts'
import { mostEntries } from '../group/named.ts'
import { identifier as identifierKey } from '../leaf/identifier.ts'
import type { FieldKind } from '../leaf/leaf.ts'
import { leaves } from '../leaf/leaf.ts'
import { termsSchemaName } from '../terms-version.ts'

type JsonSchema = Record<string, unknown>

/**
 * JSON Schema (2020-12) of a file of terms, for editors and other programs. It is as strict as a schema can be; what fields say of each
 * other only `readTerms` checks. Amounts and texts may be numbers: an editor reads an unquoted `437.00` as one, `readTerms` as written.
 */
export function termsJsonSchema(): object {
  const schema = z.toJSONSchema(contractTermsSchema, {
    override: ({ zodSchema, jsonSchema }) => {
      const facts = leaves.get(zodSchema)
      const { def } = (zodSchema as z.core.$ZodTypes)._zod
      if (facts && def.type === 'pipe') Object.assign(jsonSchema, writtenAs[facts.kind])
      if (facts?.bounds) Object.assign(jsonSchema, { type: 'integer', ...facts.bounds })
      if (!def.checks?.length) return
      // Checked lists and maps of terms have one thing in common: they are not empty, and not endless.
      if (def.type === 'array') Object.assign(jsonSchema, { minItems: 1, maxItems: mostEntries })
      if (def.type !== 'record') return
      Object.assign(jsonSchema, { minProperties: 1, maxProperties: mostEntries })
      if (def.keyType === identifierKey) jsonSchema.propertyNames = identifier
    },
  })
  return { title: termsSchemaName, ...schema }
}

const text: JsonSchema = { type: ['string', 'number'], minLength: 1 }
const decimal: JsonSchema = { type: ['string', 'number'], pattern: String.raw`^-?\d+(\.\d+)?$` }
const identifier: JsonSchema = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,31}$' }

/** How a leaf that is kept as text may be written, by what it holds. */
const writtenAs: Partial<Record<FieldKind, JsonSchema>> = {
  text,
  date: { type: 'string', format: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  'month-day': { type: 'string', pattern: String.raw`^\d{2}-\d{2}$` },
  month: { type: 'string', pattern: String.raw`^\d{4}-\d{2}$` },
  time: { type: 'string', pattern: String.raw`^\d{2}:\d{2}$` },
  amount: decimal,
  percent: decimal,
  rate: decimal,
  site: identifier,
  unit: identifier,
  charge: identifier,
  index: identifier,
  country: { type: 'string', pattern: '^[A-Z]{2}$' },
  language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
}
