import { z } from 'astro/zod'

const text = z.string().min(1)
const figures = z.record(text, z.union([text, z.array(text)]))

/** A published figure as a reader sees it; how the package gives it is for the conformance tests alone. */
const published = z.object({
  id: text,
  source: text,
  published: figures,
  instead: figures.optional(),
  reason: z.strictObject({ en: text, 'zh-CN': text, it: text }).optional(),
})
export type Published = z.output<typeof published>

/** A file of `content/published`. */
export const publishedFile = z.object({ cases: z.array(published).min(1) })

export const verdicts = ['reproduced', 'known-wrong', 'not-in-scope', 'next'] as const
export type Verdict = (typeof verdicts)[number]

/** `content/published/table.yaml`: verdict, what is computed, cases. */
export const publishedTable = z.record(z.enum(verdicts), z.record(text, z.array(text)))
