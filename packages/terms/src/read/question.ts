import type * as z from 'zod/mini'

/** What zod was asked: the findings name fields of this schema and quote this value. */
export interface Question {
  schema: z.core.$ZodType
  value: unknown
}
