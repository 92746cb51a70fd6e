import { policyNames } from '@contract-playbook/billing'
import { languages } from '@contract-playbook/language'
import { defaultTreeAdapter } from 'parse5'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { files, read } from '../repository.ts'
import { attribute, elements, pageFiles, textOf, type Element } from './built-pages.ts'

interface Told {
  readonly en: string
  readonly 'zh-CN': string
  readonly it: string
}

interface Policy {
  readonly rule: Told
  readonly formula: Told
  readonly why: Told
  readonly watch: Told
  readonly facts?: readonly string[]
  readonly example: { readonly expected: string }
  readonly cases?: readonly { readonly says: Told; readonly expected: string }[]
}

const folder = 'content/policies/'
const names: readonly string[] = files()
  .filter((file) => file.startsWith(folder))
  .map((file) => file.slice(folder.length, -'.yaml'.length))
  .filter((name) => name !== 'base' && name !== 'order')

const policy = (name: string): Policy => parse(read(`${folder}${name}.yaml`))

test('every policy of billing has one file', () => {
  expect(policyNames.filter((name) => !names.includes(name))).toEqual([])
})

test('every fact that a rule rests on is kept', () => {
  const facts = names.flatMap((name) => policy(name).facts ?? [])
  expect(facts.filter((fact) => !files().includes(`content/facts/${fact}.yaml`))).toEqual([])
})

test('whatever leads to a rule, from any page, arrives there', () => {
  const idsOn = new Map<string, ReadonlySet<string | undefined>>()
  const ids = (page: string) => {
    const known = idsOn.get(page) ?? new Set(elements(page).map((one) => attribute(one, 'id')))
    idsOn.set(page, known)
    return known
  }
  const links = pageFiles
    .flatMap((page) => elements(page))
    .flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'href') ?? []) : []))
    .filter((href) => /^\/.*how-figures-are-computed\/.*#/.test(href))
  expect(links.length).toBeGreaterThan(names.length)
  const lost = [...new Set(links)].filter((href) => {
    const { pathname, hash } = new URL(href, 'http://here')
    return !ids(`${pathname.slice(1)}index.html`).has(decodeURIComponent(hash.slice(1)))
  })
  expect(lost).toEqual([])
})

const overview = 'playbook/how-figures-are-computed/index.html'

describe.each([
  { path: '', locale: 'en' },
  { path: 'zh-cn/', locale: 'zh-CN' },
  { path: 'it/', locale: 'it' },
] as const)('in $locale', ({ path, locale }) => {
  const list = elements(path + overview)
  const idOf = (element: Element) => attribute(element, 'id')
  const entries = new Map(
    list.flatMap((one) => (idOf(one) === undefined ? [] : [[idOf(one), one]])),
  )

  /** Where the list leads for a rule: a page, and the section that shows the rule there. */
  const sections = new Map(
    names.map((name) => {
      const entry = entries.get(name)
      const link = entry?.childNodes
        .filter((node) => defaultTreeAdapter.isElementNode(node))
        .find(({ tagName }) => tagName === 'a')
      const { pathname, hash } = new URL((link && attribute(link, 'href')) ?? '/', 'http://here')
      const heading = elements(`${pathname.slice(1)}index.html`).find(
        (one) => `#${idOf(one)}` === hash,
      )
      return [name, { pathname, section: heading?.parentNode }]
    }),
  )
  const shown = (name: string): string => {
    const section = sections.get(name)?.section
    return section ? textOf(section).replaceAll(/\s+/g, ' ') : ''
  }

  test('the list leads to every rule, on a page of its language', () => {
    const lost = names.filter((name) => {
      const found = sections.get(name)
      return !found?.section || !found.pathname.startsWith(`/${path}playbook/`)
    })
    expect(lost).toEqual([])
  })

  test.each(names)('%s is said in words and as a formula', (name) => {
    const { rule, formula, why, watch } = policy(name)
    const told = [rule, formula, why, watch].map((words) => words[locale])
    expect(told.filter((words) => !shown(name).includes(words))).toEqual([])
  })

  test.each(names)(
    '%s comes to the amounts worked out by hand, as its readers write them',
    (name) => {
      const { cases = [], example } = policy(name)
      const { format } = languages[locale]
      const amounts = [example, ...cases].map(({ expected }) =>
        expected.includes('.')
          ? format.money({ amount: expected, currency: 'CNY' }, 'plain')
          : format.count(Number(expected)),
      )
      expect(amounts.filter((amount) => !shown(name).includes(amount))).toEqual([])
      expect(cases.filter(({ says }) => !shown(name).includes(says[locale]))).toEqual([])
    },
  )
})
