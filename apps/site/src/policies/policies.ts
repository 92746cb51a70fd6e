import { parse } from 'yaml'
import type { z } from 'astro/zod'
import type { Plain } from '../examples/merge-patch.ts'
import { orderSchema, policySchema, type Order, type Policy } from './policy-schema.ts'

const files = import.meta.glob<string>('../../../../content/policies/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const folder = '../../../../content/policies/'

/** `ratchet` of `ratchet.yaml`, `floor/none` of `floor/none.yaml`: a rule is called as in an explanation. */
const nameOf = (file: string) => file.slice(folder.length, -'.yaml'.length)

const others = ['base', 'order']

/** Names of all rules that have a file. */
export const policyFiles: readonly string[] = Object.keys(files)
  .map(nameOf)
  .filter((name) => !others.includes(name))

/** A rule by its name. Throws for one that has no file, or whose file is not in order. */
export const policyOf = (name: string): Policy => read(name, policySchema)

/** Pages, their sections and the rules in them. */
export const policyOrder: Order = read('order', orderSchema)

/** The contract on which every example is a change. */
export const baseTerms: Plain = parse(fileOf('base'))

/** The page of a rule: `shares`. Throws for a rule that stands on none. */
export function policyPage(name: string): string {
  const found = Object.entries(policyOrder).find(([, sections]) =>
    Object.values(sections).flat().includes(name),
  )
  if (found) return found[0]
  throw new Error(`content/policies/order.yaml does not name "${name}".`)
}

/** The rules of a section. Throws for a section that a page does not have. */
export function policiesIn(page: string, section: string): readonly string[] {
  const names = policyOrder[page]?.[section]
  if (names) return names
  throw new Error(`content/policies/order.yaml has no section "${section}" on the page "${page}".`)
}

function read<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  const { data, error } = schema.safeParse(parse(fileOf(name)))
  if (data !== undefined) return data
  throw new Error(`content/policies/${name}.yaml: ${error?.message}`)
}

function fileOf(name: string): string {
  const text = files[`${folder}${name}.yaml`]
  if (text === undefined) throw new Error(`content/policies/${name}.yaml is missing.`)
  return text
}
