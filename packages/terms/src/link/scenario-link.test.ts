import { describe, expect, test } from 'vitest'
import { sampleTerms, shortestTerms } from '../../testing/sample-terms.ts'
import { wideTerms } from '../../testing/wide-terms.ts'
import type { ContractTerms } from '../contract-terms.ts'
import { readTerms } from '../read/read-terms.ts'
import type { HeadcountChange } from '../scenario.ts'
import { isoDate } from '../text/iso-date.ts'
import type { DecimalText } from '../text/decimal-text.ts'
import { decodeScenario } from './decode-scenario.ts'
import { encodeScenario } from './encode-scenario.ts'
import { linkText, longestLink } from './link-text.ts'
import { packedBytes } from './packed-bytes.ts'

const terms = readTerms(sampleTerms).value as ContractTerms
const wide = readTerms(wideTerms).value as ContractTerms
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
    { name: 'the shortest contract', terms: shortest, most: 60 },
    { name: 'two sites and two charges', terms, most: 130 },
    { name: 'something in every group that money depends on', terms: wide, most: 1200 },
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

const sixChanges = busyHeadcount()
  .slice(0, 9)
  .filter(({ site }) => site !== 'szx')

const opening: HeadcountChange = {
  on: isoDate(20_833),
  site: 'sha',
  unit: 'user',
  kind: 'set',
  count: 80,
}

/** A name that is new to the format, a target, a reason, a day before the one above. */
const unusual: readonly HeadcountChange[] = [
  { on: isoDate(20_900), site: 'suz', unit: 'workshop-tablet', kind: 'set', count: 1_000_000 },
  { on: isoDate(20_850), site: 'suz', unit: 'user', kind: 'move', count: 5, to: 'sha' },
  { on: isoDate(20_850), site: 'sha', unit: 'user', kind: 'leave', count: 0, reason: '离职 – R&D' },
]

describe('links made by version 1 are read by every version', () => {
  const headline = { amount: '1234.50' as DecimalText, currency: 'CNY' } as const

  test.each([
    {
      link: '1.ePkaFZdSI6lKI3c-w5zo-QyM5EZseY1vON7YHJJsgKVVLAMAUh5LsAz',
      decoded: { scenario: { terms: shortest, headcount: [] }, version: 1 },
    },
    {
      link: '1.ePkaFZdSQ514MTbRM6XGrEtIeT60QgW3_2g-DYKZmmG1FpnFP5Y5AdhsAI4xf2Nz3GP-JoaYo_pIw88gLwGH9skf20erJkhL1tgTsAX-FAwfrMWbfjEakKB2VyyDnqQfd4Asl6iSqKgSEzMIMoIBAxIAAJm0yCwz',
      decoded: { scenario: { terms, headcount: sixChanges }, headline, version: 1 },
    },
    {
      link: '1.ePkaFZdSI6tKCynPh9aX4OYdzWc5MBMrrFIis3THMuQPG-zHMaRvbI57SN_EEHPQHml0GeQl4Mg9-UP3aLUAaakWe_q0wJ9A4WOxeJMnRvsQ0qwC9cWLM_ILdIEFCrAxCy9jFR41TFYIUnNRimVYxJjM0DDpC6M4EzMzEwsjIwMTAwMDKwARvs65z',
      decoded: { scenario: { terms, headcount: unusual }, version: 1 },
    },
    {
      link: '1.ePkaFZdSnVlNb9NQEAz9HRwq7o5ELNFcgROnQoET4pCkdmMRxyh2kIrU_8ZPY2Z33_o9Y5vArXHt97k7szvzX5T2aX8qcKN0EuCmyO02DavNiw0PEYSSAMYzrPavhocUiW33Frtl78bT2mVokpm1-TKX-gXl7fABIMwe6JGkoR9RXGKCBDYbZ6O-vnQ-kqJP2uVxMsLZQ77y2pACpMlWQm0Zygypwqk52mx1wzwGUh7KDDOzI5GqCc1towXLffUgbcFqmKqXcl3QpMgyPcm23Xkrn5e47M8onxFX3Ne0PM9xtJOkAMEWT6UI_PWx-oldsIif803yG-OZEtqGRMZA1H8VvRxZE2j6Udj5kFYmWZTNGzU2Rj-F-m-XfPwywBGXEFQjYo7uHKiCnBpk_pq7087WetoOghzUJw4Zv0gZddoD8kYi-RdvB_fhYpl1tAp3Q8uHtxr6TKyDikpdVx3h3zXeWJxPbKEeiIcQaufDo5BFtijPTKtSVTm5ImMy-_qGZ_mvFtKIe0dtb8ikKQDlU45rHMQ_oL0DBuZtJ0D5NCPtzl2GvoJnT1hY8erGaKkDnrYQolm8KTIIgESXHJlVhEWoSSqVSws5c0wiv8zuwLzKeU5ljQYPhD6YSGGIWcWLd-0ttURtiY9ExtdbvCwPVdEf3_G-ethDfURQZPXmBFdllnlTgDLRw_Nw7eXpLA7E1phnPUh420A5MbC1qcFodm-SRhozK42ZcaOr99v-LMhVIg7JpS4L5HDJG5sQ-kJVn0W59BqUy7QxzS2KyNnOIJQkNFUOj9f9ME4DX4wG7HhpaaMMFV4ScwCiaUAFh3yKi0xJhuNFXmFS5mCtBUj0xe57le1IV1GdQ50GMrtIcC7xvSkghuB37jGgva9aRFAoN1ytytjawZPUQ6Uj5lNzOIir1MrmcfJQ_yWEjt9kFwGdqS-RW1U7PIm8omyr8he-FK3qDnvTfGlKh5AoFiykAm4t1yv53cLUkXi4palwTY1HMsvVrjuEvUYAkpueCF8mZKufdV-Eh469A8dMAueDIz6dymMDl6lQlYwFRVGWYkZwaKtavIVkNmLN7zePivMyDQ0EZheGsHOeKEel1XJaC2pRH9lUg9pu2bMEbIqnp6-L57-urp4tFr8BVrtKQwz',
      decoded: { scenario: { terms: wide, headcount: [opening] }, version: 1 },
    },
  ])('$link', ({ link, decoded }) => {
    expect(decodeScenario(link)).toEqual({ value: decoded, issues: [] })
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

  test('a link that holds no contract says what is missing', () => {
    const link = linkText(packedBytes(new TextEncoder().encode('[null,{}]\0')))
    const { value, issues } = decodeScenario(link)
    expect(value).toBeUndefined()
    expect(issues.map(({ code }) => code)).toContain('missing')
  })

  test.each([
    { name: 'no list', content: '{}\0' },
    { name: 'no end of the text', content: '[null,{}]' },
    { name: 'half a text', content: '[null,{"schema":\0' },
    { name: 'a headline without a currency', content: '[{"amount":"1.00"},{}]\0' },
    { name: 'five columns', content: '[null,{}]\0\0\0\0\0\0' },
    { name: 'more changes than a link holds', content: `[null,{}]${'\0'.repeat(6 * 5001 + 1)}` },
    { name: 'a list in a list in a list', content: '['.repeat(100_000) },
  ])('$name, however well packed: link-damaged', ({ content }) => {
    const link = linkText(packedBytes(new TextEncoder().encode(content)))
    expect(decodeScenario(link).issues).toMatchObject([{ code: 'link-damaged' }])
  })
})

describe('a slip of the pen', () => {
  const headline = { amount: '38520.00' as DecimalText, currency: 'CNY' } as const
  const scenario = { terms, headcount: sixChanges }
  const link = encodeScenario(scenario, headline)
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#%='

  function expectIssueOrSame(text: string): void {
    const { value, issues } = decodeScenario(text)
    if (value) expect(value).toEqual({ scenario, headline, version: 1 })
    else expect(issues).toHaveLength(1)
  }

  test('any one character changed gives an issue or the very same scenario', () => {
    for (let at = 0; at < link.length; at++) {
      for (const character of characters)
        expectIssueOrSame(link.slice(0, at) + character + link.slice(at + 1))
    }
  })

  test('any two neighbours swapped give an issue or the very same scenario', () => {
    for (let at = 0; at < link.length - 1; at++) {
      const [one = '', other = ''] = [link[at], link[at + 1]]
      expectIssueOrSame(link.slice(0, at) + other + one + link.slice(at + 2))
    }
  })

  test('any end lost gives an issue', () => {
    for (let length = 0; length < link.length; length++) {
      const { value, issues } = decodeScenario(link.slice(0, length))
      expect(value).toBeUndefined()
      expect(issues).toHaveLength(1)
    }
  })
})
