import { parse } from 'yaml'
import { z } from 'astro/zod'

const optional = (schema: z.ZodString | z.ZodEmail) => z.union([z.literal(''), schema])

const publisherSchema = z.strictObject({
  name: z.string().min(1),
  /** Address of the site, without path: canonical links, hreflang and sitemap are built on it. */
  site: z.url({ protocol: /^https$/ }),
  repository: z.url({ protocol: /^https$/ }),
  branch: z.string().min(1),
  contact: optional(z.email()),
  icp: optional(z.string()),
  police: optional(z.string().regex(/\d/)),
})

/** Who publishes the site, as `content/publisher.yaml` says; an empty text is not known and not shown. */
export type Publisher = z.output<typeof publisherSchema>

/** Reads the publisher's file. Throws with the field and the reason when it does not hold. */
export function readPublisher(yaml: string): Publisher {
  const read = publisherSchema.safeParse(parse(yaml))
  if (read.success) return read.data
  throw new Error(`content/publisher.yaml: ${z.prettifyError(read.error)}`)
}
