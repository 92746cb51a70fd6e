import { z } from 'astro/zod'

/** A piece of code: plain, a comment, or the name of an export that the reference explains. */
const piece = z.object({
  text: z.string(),
  comment: z.boolean().optional(),
  /** Id of an entry: `billing/Bill`. */
  to: z.string().optional(),
})

/** One export of a package's door, as its reference shows it. Its id is `billing/bill`. */
export const referenceSchema = z.object({
  name: z.string(),
  /** The folder of its package that it comes from, or its file where that stands in none: `billing/exact`, `billing/bill`. */
  group: z.string(),
  kind: z.enum(['function', 'type', 'value']),
  /** Place in the door, from 0. */
  order: z.int(),
  /** Path from the repository's folder, and line from 1. */
  file: z.string(),
  line: z.int(),
  /** Its declaration as it is written, without a body; a type inferred from a schema is written out. */
  code: z.array(piece),
  /** Its docstring: paragraphs in which `…` is code and *…* is stressed. */
  says: z.array(z.string()),
  tags: z.array(z.object({ tag: z.string(), text: z.string() })),
})

export type Piece = z.infer<typeof piece>
export type ReferenceEntry = z.infer<typeof referenceSchema>
