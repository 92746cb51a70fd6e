import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { root } from '../repository.ts'

export type Element = DefaultTreeAdapterTypes.Element

/** The site as `npm test` has just built it. */
export const built = join(root, 'apps/site/dist')

if (!existsSync(built))
  throw new Error('The site is not built yet. Run `npm test`, or `astro build` in apps/site.')

const listed = (pattern: string): string[] =>
  globSync(pattern, { cwd: built })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()

export const readBuilt = (file: string): string => readFileSync(join(built, file), 'utf8')

/** Every page, `playbook/headcount-billing/index.html`. */
export const pageFiles: readonly string[] = listed('**/*.html')

export const styleFiles: readonly string[] = listed('**/*.css')

export const scriptFiles: readonly string[] = listed('**/*.{js,mjs}')

/** Every element of a page, in the order in which it stands there. */
export function elements(file: string): Element[] {
  const within = (node: DefaultTreeAdapterTypes.Node): Element[] => {
    const children = 'childNodes' in node ? node.childNodes.flatMap(within) : []
    const inside = 'content' in node ? within(node.content) : []
    return defaultTreeAdapter.isElementNode(node)
      ? [node, ...children, ...inside]
      : [...children, ...inside]
  }
  return within(parse(readBuilt(file)))
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

/** All the text inside an element. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name)
