import { z } from 'astro/zod'

const inThreeLanguages = z.strictObject({
  en: z.string().min(1),
  'zh-CN': z.string().min(1),
  it: z.string().min(1),
})

/** How far a fact may be trusted, from read in the law itself to still to be checked. */
export const confidences = [
  'verified-primary',
  'verified-secondary',
  'partly-verified',
  'derived',
  'general-knowledge-needs-legal-check',
] as const
export type Confidence = (typeof confidences)[number]

/** A statement of law or practice in our own words, with where it was read and how sure it is. */
export const factSchema = z.strictObject({
  says: inThreeLanguages,
  law: z
    .strictObject({
      /** Official Chinese title, without 《》. */
      title: z.string().min(1),
      name: z.strictObject({ en: z.string().min(1), it: z.string().min(1) }),
      /** Left out where a law is cited as a whole. */
      article: inThreeLanguages.optional(),
      /** Day on which the text took effect. */
      effective: z.date(),
    })
    .optional(),
  source: z.strictObject({
    publisher: z.union([z.string().min(1), inThreeLanguages]),
    url: z.url().optional(),
  }),
  /** Day of the text that was read: the state of the law the fact speaks of. */
  textRead: z.date().optional(),
  confidence: z.enum(confidences),
  /** Figures of the statement, for tests and calculators. */
  numbers: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** What was not checked, or stands in doubt. */
  notes: inThreeLanguages.optional(),
  /** Day on which a person last held the fact against its source. */
  reviewed: z.date().optional(),
})
export type Fact = z.output<typeof factSchema>
