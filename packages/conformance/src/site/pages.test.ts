import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { read, root } from '../repository.ts'
import { attribute, elements, hasClass, pageFiles, textOf } from './built-pages.ts'

const chapter = 'playbook/headcount-billing/index.html'

/** Pages of one language, by the name that they share. */
const namesIn = (language: '' | 'zh-cn/' | 'it/'): string[] =>
  pageFiles
    .filter((page) => (language === '' ? !/^(?:zh-cn|it)\//.test(page) : page.startsWith(language)))
    .map((page) => page.slice(language.length))
    .filter((page) => page !== '404.html')

test('every page stands in three languages', () => {
  expect(namesIn('zh-cn/')).toEqual(namesIn(''))
  expect(namesIn('it/')).toEqual(namesIn(''))
  expect(namesIn('')).toEqual(
    expect.arrayContaining(['index.html', chapter, 'calculators/headcount/index.html']),
  )
})

test('every page can be reached from another one in its language', () => {
  const languageOf = (path: string): string => /^(?:zh-cn|it)(?=\/)/.exec(path)?.[0] ?? ''
  const reached = new Set(
    pageFiles.flatMap((page) =>
      elements(page)
        .flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'href') ?? []) : []))
        .map((href) => new URL(href, `http://here/${page}`))
        .flatMap(({ host, pathname }) => (host === 'here' ? `${pathname.slice(1)}index.html` : []))
        .filter((linked) => linked !== page && languageOf(linked) === languageOf(page)),
    ),
  )
  const alone = pageFiles.filter((page) => !page.endsWith('404.html') && !reached.has(page))
  expect(alone).toEqual([])
})

describe.each([
  { folder: '', language: 'en' },
  { folder: 'zh-cn/', language: 'zh-CN' },
  { folder: 'it/', language: 'it' },
] as const)('in $language', ({ folder, language }) => {
  const page = elements(`${folder}${chapter}`)

  test('the page says which language it is in, and where the others are', () => {
    const html = page.find(({ tagName }) => tagName === 'html')
    expect(html && attribute(html, 'lang')).toBe(language)
    const others = page.filter(
      (one) => one.tagName === 'link' && attribute(one, 'rel') === 'alternate',
    )
    const named = others.flatMap((one) => attribute(one, 'hreflang') ?? [])
    expect(named).toEqual(expect.arrayContaining(['en', 'zh-CN', 'it']))
  })

  test('its edit link leads to its own file', () => {
    const { repository, branch }: { repository: string; branch: string } = parse(
      read('content/publisher.yaml'),
    )
    const start = `${repository}/edit/${branch}/`
    const links = page.flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'href') ?? []) : []))
    const edits = links
      .filter((href) => href.startsWith(start))
      .map((href) => href.slice(start.length))
    expect(edits).toEqual([`content/docs/${folder}playbook/headcount-billing.mdx`])
    expect(edits.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test('it is dated by a change of its own file', () => {
    const file = `content/docs/${folder}playbook/headcount-billing.mdx`
    const log = execFileSync('git', ['log', '--format=%ct', '--', file], {
      cwd: root,
      encoding: 'utf8',
    })
    // Not only the last change: a build of what was not committed yet is kept after the commit.
    const days = log
      .split('\n')
      .filter(Boolean)
      .map((seconds) => new Date(Number(seconds) * 1000).toISOString().slice(0, 10))
    const dates = page.flatMap((one) =>
      one.tagName === 'time' ? (attribute(one, 'datetime') ?? []) : [],
    )
    expect(dates.filter((date) => days.includes(date.slice(0, 10)))).not.toEqual([])
  })

  test('every heading of its table of contents is there to be reached', () => {
    const ids = new Set(page.flatMap((one) => attribute(one, 'id') ?? []))
    const anchors = page
      .flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'href') ?? []) : []))
      .filter((href) => href.startsWith('#') && href.length > 1)
    expect(anchors.length).toBeGreaterThan(3)
    expect(
      anchors.map((href) => decodeURIComponent(href.slice(1))).filter((id) => !ids.has(id)),
    ).toEqual([])
  })
})

test('an aside is labelled in Chinese', () => {
  const asides = elements(`zh-cn/${chapter}`).filter(
    (one) => one.tagName === 'aside' && hasClass(one, 'starlight-aside'),
  )
  const labels = asides.map((one) => attribute(one, 'aria-label') ?? textOf(one))
  expect(labels.length).toBeGreaterThan(0)
  expect(labels.filter((label) => !/^\p{Script=Han}+$/u.test(label))).toEqual([])
})

test('a heading is anchored in Italian', () => {
  const headings = elements(`it/${chapter}`).filter(({ tagName }) => tagName === 'h2')
  const anchors = new Map(headings.map((one) => [textOf(one).trim(), attribute(one, 'id')]))
  expect(anchors.get('Perché è importante')).toBe('perché-è-importante')
})
