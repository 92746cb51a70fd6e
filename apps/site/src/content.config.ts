import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { chapterSchema } from './chapters/chapter-schema.ts'
import { clauseSchema } from './chapters/clause-schema.ts'
import { factSchema } from './chapters/fact-schema.ts'
import { referenceLoader } from './reference/reference-loader.ts'
import { referenceSchema } from './reference/reference-schema.ts'
import { repository } from './route/history.ts'

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
  reference: defineCollection({ loader: referenceLoader(repository), schema: referenceSchema }),
  clauses: defineCollection({ loader: yamlFiles('clauses'), schema: clauseSchema }),
}
