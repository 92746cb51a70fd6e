import { describe, expect, test } from 'vitest'
import {
  attribute,
  elements,
  pageFiles,
  readBuilt,
  scriptFiles,
  styleFiles,
  type Element,
} from './built-pages.ts'

/** Attributes from which a browser loads something by itself. Links that a reader follows are another matter. */
const loading: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
}

/** Relations of `link` that a browser only reads. */
const onlyRead = ['canonical', 'alternate', 'author', 'license', 'me', 'help', 'sitemap']

const another = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i

function loaded(element: Element): string[] {
  const { tagName } = element
  const names = tagName === 'link' ? linkAttributes(element) : (loading[tagName] ?? [])
  const sources = names.flatMap((name) => attribute(element, name)?.split(',') ?? [])
  const style = attribute(element, 'style') ?? ''
  return [...sources, ...cssAddresses(style)]
}

function linkAttributes(link: Element): string[] {
  const relations = (attribute(link, 'rel') ?? '').split(/\s+/)
  return relations.every((relation) => onlyRead.includes(relation)) ? [] : ['href', 'imagesrcset']
}

const cssAddresses = (css: string): string[] =>
  [...css.matchAll(/url\(\s*['"]?([^'")]*)|@import\s+['"]([^'"]+)/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  )

/**
 * Texts in scripts that look like an address, but for names of XML vocabularies and the reserved example
 * host against which the search resolves paths: nobody loads either. @source RFC 2606
 */
const scriptAddresses = (script: string): string[] =>
  (script.match(/(?<=["'`])(?:https?:|wss?:)?\/\/[\w-]+\.[^"'`\s]*/g) ?? []).filter(
    (address) => !/^https?:\/\/(?:www\.w3\.org\/|example\.com(?:\/|\$|$))/.test(address),
  )

describe.each(pageFiles)('%s', (page) => {
  test('asks nothing of another origin', () => {
    const asked = elements(page).flatMap(loaded)
    expect(asked.filter((address) => another.test(address))).toEqual([])
  })

  test('has styles and scripts that ask nothing of another origin', () => {
    const inline = elements(page).filter(
      ({ tagName }) => tagName === 'style' || tagName === 'script',
    )
    const texts = inline.map(({ childNodes }) =>
      childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
    )
    expect(texts.flatMap(cssAddresses).filter((address) => another.test(address))).toEqual([])
    expect(texts.flatMap(scriptAddresses)).toEqual([])
  })
})

test.each(styleFiles)('%s asks nothing of another origin', (file) => {
  expect(cssAddresses(readBuilt(file)).filter((address) => another.test(address))).toEqual([])
})

test.each(scriptFiles)('%s asks nothing of another origin', (file) => {
  expect(scriptAddresses(readBuilt(file))).toEqual([])
})
