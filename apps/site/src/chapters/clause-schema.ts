import { z } from 'astro/zod'

const text = z.string().min(1)

/** A model clause, one entry a sub-clause. Values open to negotiation stand in square brackets: `[30] days`. */
export const clauseSchema = z.strictObject({
  clauses: z
    .array(z.strictObject({ no: text, en: text, 'zh-CN': text, it: text.optional() }))
    .min(1),
  /** Small print under the clause. */
  note: z.strictObject({ en: text, 'zh-CN': text, it: text }).optional(),
})
export type Clause = z.output<typeof clauseSchema>
