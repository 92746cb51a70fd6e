import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fieldCatalogue } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { languageFolders } from '../content-registry/pages.ts'
import { doorExports } from '../package/door-exports.ts'
import { published } from '../package/packed.ts'
import { root } from '../repository.ts'
import { attribute, type Element, elements, hasClass, textOf } from './built-pages.ts'

const cases = published.flatMap((name) => languageFolders.map((folder) => ({ folder, name })))

/** Every element inside another. */
const within = (element: Element): Element[] =>
  element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...within(node)] : []))

describe.each(cases)('the reference of $name in “$folder”', ({ folder, name }) => {
  const page = elements(`${folder}reference/api/${name}/index.html`)
  const sections = page.filter((one) => hasClass(one, 'pb-export')).map(within)
  const anchors = sections.flatMap((section) =>
    section.flatMap((one) => (one.tagName === 'h3' ? (attribute(one, 'id') ?? []) : [])),
  )

  // A name from a folder that no section names has no place yet: give it one in content/docs/reference/api.
  test('explains every export of the door, once', () => {
    const exported = doorExports(name).map((one) => `api-${one.name}`)
    expect(anchors.toSorted()).toEqual(exported.toSorted())
  })

  test('shows a declaration and where it comes from for each', () => {
    const wanting = sections.filter((section) => {
      const code = section.find(({ tagName }) => tagName === 'pre')
      const source = section.findLast(({ tagName }) => tagName === 'a')
      const [, file = ''] =
        /\/blob\/[^/]+\/(.+)#L\d+$/.exec((source && attribute(source, 'href')) ?? '') ?? []
      return !code || textOf(code).trim() === '' || !existsSync(join(root, file))
    })
    expect(wanting.flatMap((section) => section.slice(0, 1).map(textOf))).toEqual([])
  })

  test('says that its text is English', () => {
    const docstrings = sections.flatMap((section) =>
      section.filter(({ tagName }) => tagName === 'p'),
    )
    expect(docstrings.length).toBeGreaterThan(20)
    expect(docstrings.filter((one) => attribute(one, 'lang') !== 'en')).toEqual([])
  })

  test('leads to declarations that are there', () => {
    const ids = new Set(
      published.flatMap((other) =>
        elements(`${folder}reference/api/${other}/index.html`).flatMap(
          (one) => attribute(one, 'id') ?? [],
        ),
      ),
    )
    const links = sections
      .flat()
      .flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'href') ?? []) : []))
      .filter((href) => href.includes('#api-'))
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((href) => !ids.has(href.split('#')[1] ?? ''))).toEqual([])
    expect(links.filter((href) => !href.startsWith(`/${folder}reference/api/`))).toEqual([])
  })
})

describe.each(languageFolders)('the fields of the terms in “%s”', (folder) => {
  const rows = elements(`${folder}reference/fields/index.html`).filter(
    (one) => one.tagName === 'th' && attribute(one, 'scope') === 'row',
  )

  test('are all there, each with its name and what may stand there', () => {
    const paths = rows.map((row) => textOf(row.childNodes[0] ?? row).trim())
    expect(paths.toSorted()).toEqual(fieldCatalogue.map(({ path }) => path).toSorted())
    const empty = rows.flatMap((row) => {
      const parts = within(row.parentNode as Element).filter(({ tagName }) =>
        ['span', 'td'].includes(tagName),
      )
      return parts.length >= 2 && parts.every((part) => textOf(part).trim() !== '')
        ? []
        : textOf(row)
    })
    expect(empty).toEqual([])
  })
})
