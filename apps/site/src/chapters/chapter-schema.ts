import { reference } from 'astro:content'
import { z } from 'astro/zod'

/** Readers a chapter is written for. */
export const audiences = ['management', 'operations', 'finance', 'it', 'legal', 'sales'] as const
export type Audience = (typeof audiences)[number]

/** What a page's front matter says beyond Starlight's own fields. */
export const chapterSchema = z.object({
  /** Set as the page's heading when it differs from its title in lists and tabs. */
  heading: z.string().optional(),
  /** The small line over the heading. */
  kicker: z.string().optional(),
  /** The paragraph under the heading. */
  lede: z.string().optional(),
  /** Ids of what the page answers: C1, W5, M2. */
  covers: z.array(z.string().regex(/^[A-Z]\d{1,2}$/)).default([]),
  /** Facts the page rests on, in the order in which its sources list them. */
  facts: z.array(reference('facts')).default([]),
  audience: z.array(z.enum(audiences)).default([]),
  /** Reading time. */
  minutes: z.int().positive().optional(),
  /** Day on which a person last checked the page against its sources. */
  reviewed: z.date().optional(),
})
