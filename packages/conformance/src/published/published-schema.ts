import * as z from 'zod/mini'
import type { Plain } from './merge-patch.ts'

const text = z.string().check(z.minLength(1))
const plain = z.json() as z.ZodMiniType<Plain>

/** How it stands with a published figure. */
export const verdicts = ['reproduced', 'known-wrong', 'not-in-scope', 'next'] as const

export type Verdict = (typeof verdicts)[number]

/** `content/published/table.yaml`: every case by its verdict and by what is computed. */
export const publishedTable = z.record(z.enum(verdicts), z.record(text, z.array(text)))

/** A figure or several, as text: `14.63`. */
const figures = z.record(text, z.union([text, z.array(text)]))

const of = z.optional(text)

/**
 * Where a figure stands in a bill; divided by `of`, which is 1 unless said: a figure that the bill explains, `line/2023-05/seats/hq/net`; the
 * net of all invoices issued by a day; of all lines of a kind on an invoice; what a cost centre bears of a line. Or a day of an invoice: the
 * first of its period, or the one on which it is issued.
 */
const asked = z.union([
  text,
  z.strictObject({ figure: text, of }),
  z.strictObject({ issuedBy: text, of }),
  z.strictObject({ kind: text, on: text, of }),
  z.strictObject({ centre: text, line: text, of }),
  z.strictObject({ opens: text }),
  z.strictObject({ issued: text }),
])

export type Asked = z.output<typeof asked>

const index = z.strictObject({
  kind: z.enum(['level', 'year-on-year']),
  values: z.record(text, text),
})

/** What several cases of a file have in common, or one has for itself: `terms` is a merge patch on what it stands on. */
const contract = {
  terms: z.optional(plain),
  /** Rows of a headcount file without its header: `2024-03-06,hq,seat,+5`. */
  headcount: z.optional(z.array(text)),
}

const published = z.strictObject({
  id: text,
  /** Where it was published. */
  source: text,
  ...contract,
  indices: z.optional(z.record(text, index)),
  /** The facts of a case that no terms state here. */
  input: z.optional(plain),
  /** As the source gives it. */
  published: figures,
  /** What the package gives, where that is something else or something less. */
  instead: z.optional(figures),
  /** Where the package gives each of these figures. */
  found: z.optional(z.record(text, z.union([asked, z.array(asked)]))),
  /** The test beside the code that gives them, where the package’s door cannot. */
  beside: z.optional(text),
  /** Why the case is not in scope. */
  reason: z.optional(z.strictObject({ en: text, 'zh-CN': text, it: text })),
})

export type Published = z.output<typeof published>

/** Every other file of `content/published`. */
export const publishedFile = z.strictObject({ ...contract, cases: z.array(published) })
