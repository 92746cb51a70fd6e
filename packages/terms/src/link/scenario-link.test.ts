import { describe, expect, test } from 'vitest'
import { sampleTerms, shortestTerms } from '../../testing/sample-terms.ts'
import type { ContractTerms } from '../contract-terms.ts'
import { readTerms } from '../read/read-terms.ts'
import type { HeadcountChange } from '../scenario.ts'
import { isoDate } from '../text/iso-date.ts'
import type { DecimalText } from '../text/decimal-text.ts'
import { decodeScenario } from './decode-scenario.ts'
import { encodeScenario } from './encode-scenario.ts'
import { longestLink } from './link-text.ts'

const terms = readTerms(sampleTerms).value as ContractTerms
const shortest = readTerms(shortestTerms).value as ContractTerms

/** Sixty months at three sites, a change in each at a day and of a size that follow no pattern. */
function busyHeadcount(): HeadcountChange[] {
  const sites = ['sha', 'suz', 'szx']
  let seed = 7
  const upTo = (most: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((seed / 2 ** 32) * most)
  }
  return Array.from({ length: 180 }, (_, i): HeadcountChange => {
    const firstOfMonth = Math.floor(20_820 + Math.floor(i / 3) * 30.44)
    return {
      on: isoDate(firstOfMonth + upTo(28)),
      site: sites[i % 3] ?? 'sha',
      unit: 'user',
      kind: upTo(3) === 0 ? 'leave' : 'join',
      count: 1 + upTo(8),
    }
  })
}

const threeSites: ContractTerms = {
  ...shortest,
  sites: { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' }, szx: { name: 'Shenzhen' } },
}

describe('the size of links', () => {
  test('sixty months of changes at three sites take less than 450 characters', () => {
    const bare = encodeScenario({ terms: threeSites, headcount: [] })
    const full = encodeScenario({ terms: threeSites, headcount: busyHeadcount() })
    expect(full.length - bare.length).toBeLessThan(450)
  })

  test.each([
    { name: 'the shortest contract', terms: shortest, most: 45 },
    { name: 'two sites and two charges', terms, most: 110 },
  ])('$name takes at most $most characters', ({ terms, most }) => {
    expect(encodeScenario({ terms, headcount: [] }).length).toBeLessThanOrEqual(most)
  })

  test('a scenario too large for a link has none', () => {
    const long: HeadcountChange[] = Array.from({ length: 5001 }, () => ({
      on: isoDate(20_820),
      site: 'sha',
      unit: 'user',
      kind: 'join',
      count: 1,
    }))
    expect(encodeScenario({ terms, headcount: long })).toBe('')
    expect(encodeScenario({ terms, headcount: long.slice(1) })).not.toBe('')
    const wordy = long
      .slice(0, 900)
      .map((change, i) => ({ ...change, reason: `${i * i} ${i * 7919}` }))
    expect(encodeScenario({ terms, headcount: [...wordy] }).length).toBeLessThanOrEqual(longestLink)
  })
})

describe('links made by version 1 are read by every version', () => {
  const headline = { amount: '1234.50' as DecimalText, currency: 'CNY' } as const

  test.each([
    {
      link: '1.f2rd-cxdNftC-_H1vmjhbW7P5jH0ja2lj0',
      scenario: { terms: shortest, headcount: [] },
      headline: undefined,
    },
    {
      link: '1.6Y1LSJRIRfKrr-FHh1m_Y8QN6C2TPjv3aJ8BVFqV7UBwc3UVhQE3wbQ1GGLj2SrOYVmgVCmE78o_9psj-W39JjsNAZuXGoE5hHaPGZvecivp',
      scenario: {
        terms,
        headcount: busyHeadcount()
          .slice(0, 6)
          .filter(({ site }) => site !== 'szx'),
      },
      headline,
    },
  ])('$link', ({ link, scenario, headline }) => {
    const { value } = decodeScenario(link)
    expect(value).toEqual(headline ? { scenario, headline, version: 1 } : { scenario, version: 1 })
    expect(encodeScenario(scenario, headline)).toBe(link)
  })
})

describe('what is not a link', () => {
  const link = encodeScenario({ terms, headcount: [] })

  test.each([
    { name: 'nothing', text: '', code: 'link-empty' },
    { name: 'a bare mark', text: ' # ', code: 'link-empty' },
    { name: 'too much', text: `1.${'A'.repeat(longestLink)}`, code: 'link-too-long' },
    { name: 'a later version', text: `2.${link.slice(2)}`, code: 'link-newer' },
    { name: 'no version', text: link.slice(2), code: 'link-damaged' },
    { name: 'version zero', text: `0.${link.slice(2)}`, code: 'link-damaged' },
    { name: 'a version and nothing', text: '1.', code: 'link-damaged' },
    { name: 'a lost end', text: link.slice(0, -1), code: 'link-damaged' },
    { name: 'a lost start', text: `1.${link.slice(3)}`, code: 'link-damaged' },
    { name: 'a heading of the page', text: '#tiers-and-floors', code: 'link-damaged' },
  ])('$name: $code', ({ text, code }) => {
    expect(decodeScenario(text)).toMatchObject({
      value: undefined,
      issues: [{ kind: 'issue', code }],
    })
  })

  test('spaces around it and the mark before it do no harm', () => {
    expect(decodeScenario(` #${link}\n`).value?.scenario.terms).toEqual(terms)
  })

  test('any one character changed is found', () => {
    for (let at = 2; at < link.length; at++) {
      const changed = link.slice(0, at) + (link[at] === 'x' ? 'y' : 'x') + link.slice(at + 1)
      expect(decodeScenario(changed).issues[0]?.code).toBe('link-damaged')
    }
  })
})
