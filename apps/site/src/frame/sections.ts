import { getCollection } from 'astro:content'
import { addressIn, pageOf, type SiteLanguage } from './languages.ts'

/** Parts of the site, in the order of the menu. A part without a page is not shown. */
const parts = ['playbook', 'calculators'] as const
export type Part = (typeof parts)[number]

export interface Section {
  readonly part: Part
  readonly href: string
}

/** The part a page belongs to: the first folder of its address. */
export function partOf(id: string): Part | undefined {
  const [first] = pageOf(id).split('/')
  return parts.find((part) => part === first)
}

/** The parts that have pages. A part leads to its own page, or to the first of its chapters. */
export async function sections(folder: SiteLanguage['folder']): Promise<readonly Section[]> {
  const english = await getCollection('docs', ({ id }) => pageOf(id) === id)
  return parts.flatMap((part) => {
    const [first] = english
      .filter(({ id }) => id === part || id.startsWith(`${part}/`))
      .sort((a, b) => Number(b.id === part) - Number(a.id === part) || order(a) - order(b))
    return first ? [{ part, href: addressIn(folder, first.id) }] : []
  })
}

const order = ({ data }: { data: { sidebar: { order?: number | undefined } } }) =>
  data.sidebar.order ?? Number.MAX_SAFE_INTEGER
