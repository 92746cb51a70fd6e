import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { chapterSchema } from './chapters/chapter-schema.ts'
import { clauseSchema } from './chapters/clause-schema.ts'
import { factSchema } from './chapters/fact-schema.ts'

/** A file's name is its id, in the case it is written in: `CON-008.yaml` is `CON-008`. */
const yamlFiles = (folder: string) =>
  glob({
    base: `../../content/${folder}`,
    pattern: '*.yaml',
    generateId: ({ entry }) => entry.slice(0, -'.yaml'.length),
  })

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: chapterSchema }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  facts: defineCollection({ loader: yamlFiles('facts'), schema: factSchema }),
  clauses: defineCollection({ loader: yamlFiles('clauses'), schema: clauseSchema }),
}
