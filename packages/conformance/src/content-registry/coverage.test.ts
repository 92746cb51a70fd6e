import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { example, exampleIds } from '../examples/example.ts'
import { read } from '../repository.ts'
import { pages, type Page } from './pages.ts'

// parse() refuses an id that stands there twice.
const registry: Record<string, string> = parse(read('content/coverage.yaml'))

/** Ids that a page's front matter names. */
function coveredBy({ file }: Page): readonly string[] {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(read(file))?.[1] ?? ''
  const { covers = [] }: { covers?: string[] } = parse(frontMatter) ?? {}
  return covers
}

const unknown = (ids: readonly string[]): string[] => ids.filter((id) => !(id in registry))

test('the registry gives every id a point', () => {
  const wrong = Object.entries(registry).filter(
    ([id, point]) => !/^[A-Z]\d{1,2}$/.test(id) || point.trim() === '',
  )
  expect(wrong).toEqual([])
  expect(Object.keys(registry)).toHaveLength(87)
})

test.each(pages)('$file names only ids of the registry', (page) => {
  expect(unknown(coveredBy(page))).toEqual([])
})

test.each(exampleIds)('the example %s names ids of the registry, and no other', (id) => {
  const { covers } = example(id).description
  expect(covers.length).toBeGreaterThan(0)
  expect(unknown(covers)).toEqual([])
})

test('a page answers the same points in every language', () => {
  const answers = (name: string): Set<string> =>
    new Set(
      pages.filter((page) => page.name === name).map((page) => coveredBy(page).toSorted().join()),
    )
  expect(pages.filter(({ name }) => answers(name).size > 1)).toEqual([])
})

test('these points are answered by a page so far', () => {
  const covered = new Set(pages.flatMap(coveredBy))
  expect(Object.keys(registry).filter((id) => covered.has(id))).toEqual(['M1', 'M2', 'M3', 'M4'])
})
