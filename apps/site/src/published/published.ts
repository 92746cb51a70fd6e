import { parse } from 'yaml'
import type { z } from 'astro/zod'
import { publishedFile, publishedTable, type Published, type Verdict } from './published-schema.ts'

const files = import.meta.glob<string>('../../../../content/published/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const folder = '../../../../content/published/'
const others = ['base', 'table']

/** `tiers` of `tiers.yaml`: figures that belong together. */
export const publishedGroups: readonly string[] = Object.keys(files)
  .map((file) => file.slice(folder.length, -'.yaml'.length))
  .filter((name) => !others.includes(name))

/** The figures of a group. Throws for one that has no file, or whose file is not in order. */
export const publishedIn = (group: string): readonly Published[] => read(group, publishedFile).cases

const verdictOf = new Map(
  Object.entries(read('table', publishedTable)).flatMap(
    ([verdict, kinds]) =>
      Object.values(kinds)
        .flat()
        .map((id) => [id, verdict as Verdict] as const), // the keys of the table are the verdicts
  ),
)

/** What the package makes of a figure. Throws for one that has no row in the table. */
export function verdictOn({ id }: Published): Verdict {
  const found = verdictOf.get(id)
  if (found) return found
  throw new Error(`content/published/table.yaml has no row for "${id}".`)
}

/** How many figures have a verdict. */
export const countOf = (verdict: Verdict): number =>
  [...verdictOf.values()].filter((one) => one === verdict).length

function read<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  const text = files[`${folder}${name}.yaml`]
  if (text === undefined) throw new Error(`content/published/${name}.yaml is missing.`)
  const { data, error } = schema.safeParse(parse(text, { merge: true }))
  if (data !== undefined) return data
  throw new Error(`content/published/${name}.yaml: ${error?.message}`)
}
