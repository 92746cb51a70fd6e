import { describe, expect, test } from 'vitest'
import { sampleTerms, shortestTerms } from '../../testing/sample-terms.ts'
import { readTerms } from './read-terms.ts'

describe('scalars are read as they were written', () => {
  test.each([
    { written: '437.00', price: '437.00' },
    { written: '437', price: '437' },
    { written: '"437.50"', price: '437.50' },
    { written: '0437.50', price: '0437.50' },
    { written: '0', price: '0' },
    { written: '9007199254', price: '9007199254' },
  ])('price: $written', ({ written, price }) => {
    const { value } = readTerms(shortestTerms.replace('437.00', written))
    expect(value?.charges['users']).toMatchObject({ tiers: [{ from: 1, price }] })
  })

  test.each(['1e3', '0x1f', '1_000', '4,37', '437.', '.5', 'yes', '"437 "', '~'])(
    'price: %s is no amount',
    (written) => {
      const { value, issues } = readTerms(shortestTerms.replace('437.00', written))
      expect(value).toBeUndefined()
      expect(issues).toHaveLength(1)
      expect(issues[0]?.place?.line).toBe(11)
    },
  )

  test.each(['price: 437.00', 'from: 1'])(
    'a number that a computer would round is quoted as it was written: %s',
    (field) => {
      const written = '9007199254740993'
      const { issues } = readTerms(shortestTerms.replace(field, field.replace(/[\d.]+/, written)))
      expect(issues).toMatchObject([{ code: 'too-many-digits', facts: { written, limit: 12 } }])
    },
  )

  test.each([
    { written: 'yes', title: 'yes' },
    { written: '2027', title: '2027' },
    { written: '2027-01-01', title: '2027-01-01' },
    { written: '0x1f', title: '0x1f' },
    { written: '"true"', title: 'true' },
    { written: '007', title: '007' },
    { written: '苏州工厂', title: '苏州工厂' },
    { written: '>-\n  two\n  lines', title: 'two lines' },
  ])('title: $written', ({ written, title }) => {
    expect(readTerms(`title: ${written}\n${shortestTerms}`).value?.title).toBe(title)
  })

  test.each(['true', 'null', '~', ''])('title: %s is no text', (written) => {
    expect(readTerms(`title: ${written}\n${shortestTerms}`).value).toBeUndefined()
  })
})

describe('files as they come', () => {
  const expected = readTerms(sampleTerms)

  test('the sample is read without an issue', () => {
    expect(expected.issues).toEqual([])
    expect(Object.keys(expected.value?.sites ?? {})).toEqual(['sha', 'suz'])
  })

  test.each([
    { name: 'a byte order mark', text: `\uFEFF${sampleTerms}` },
    { name: 'line ends of Windows', text: sampleTerms.replaceAll('\n', '\r\n') },
    { name: 'no line end at the end', text: sampleTerms.trimEnd() },
    { name: 'comments', text: `# The contract of two offices\n${sampleTerms}# end\n` },
    { name: 'document marks', text: `---\n${sampleTerms}...\n` },
    { name: 'JSON', text: JSON.stringify(expected.value) },
    {
      name: 'an alias',
      text: sampleTerms
        .replace('{ rate: 6 }', '&vat { rate: 6 }')
        .replace('price: 4800.00', 'price: 4800.00\n    vat: *vat'),
    },
  ])('$name', ({ text, name }) => {
    const { value, issues } = readTerms(text)
    expect(issues).toEqual([])
    if (name === 'an alias') expect(value?.charges['base']?.vat).toEqual({ rate: '6' })
    else expect(value).toEqual(expected.value)
  })
})

describe('places', () => {
  test('an issue shows its line, and underlines what is wrong in it', () => {
    const { issues } = readTerms(sampleTerms.replace('price: 4800.00', 'price: 4800,00'), {
      file: 'acme.yaml',
    })
    expect(issues).toEqual([
      {
        kind: 'issue',
        code: 'not-a-decimal',
        path: 'charges.base.price',
        facts: { written: '4800,00' },
        place: {
          file: 'acme.yaml',
          line: 23,
          column: 12,
          excerpt: '    price: 4800,00',
          start: 11,
          width: 7,
        },
      },
    ])
  })

  test('what is missing is shown at the group it belongs in', () => {
    const { issues } = readTerms(sampleTerms.replace('    unit: user\n', ''))
    expect(issues[0]).toMatchObject({ code: 'missing', path: 'charges.users.unit' })
    expect(issues[0]?.place).toMatchObject({ line: 9, excerpt: '  users:', start: 2, width: 5 })
  })

  test('a comma for a decimal point between braces is seen for what it is', () => {
    const { issues } = readTerms(sampleTerms.replace('price: 410.00', 'price: 4,100.00'))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ code: 'decimal-comma', facts: { written: '4,100.00' } })
  })

  test('a long line is shown around the place', () => {
    const json = JSON.stringify(readTerms(sampleTerms).value).replace('410.00', '410,00')
    const place = readTerms(json).issues[0]?.place
    expect(place?.line).toBe(1)
    expect(place?.excerpt.length).toBeLessThanOrEqual(160)
    expect(place?.excerpt.slice(place.start, place.start + place.width)).toBe('"410,00"')
    expect(json.slice((place?.column ?? 0) - 1)).toMatch(/^"410,00"/)
  })

  test('a fault in what an alias means is shown at the alias', () => {
    const text = `${shortestTerms}uplift: &x { percent: 3, on: 01-01 }\nhandover: *x\n`
    const { issues } = readTerms(text)
    expect(issues.map(({ place }) => place?.line)).toEqual([13, 13])
  })
})

describe('everything that is wrong is said at once', () => {
  test('in the order of the file', () => {
    const text = sampleTerms
      .replace('currency: CNY', 'currency: RMB')
      .replace('last: 2029-12-31', 'last: 2029-12-32')
      .replace('rate: 6', 'rate: six')
      .replace('sha: 60', 'szx: 60')
      .replace('"5.2"', '')
    const codes = readTerms(text).issues.map(({ code }) => code)
    expect(codes).toEqual([
      'not-a-choice',
      'no-such-day',
      'unknown-site',
      'not-a-decimal',
      'empty-value',
    ])
  })

  test('a field that can not be read is reported once', () => {
    const { issues } = readTerms(sampleTerms.replace('rate: 6', 'rate: !six 6'))
    expect(issues.map(({ code }) => code)).toEqual(['tag-not-read'])
  })

  test('a day that is none does not make the term reversed as well', () => {
    const { issues } = readTerms(sampleTerms.replace('last: 2029-12-31', 'last: 1'))
    expect(issues.map(({ code }) => code)).toEqual(['not-a-date'])
  })

  test.each([
    { written: 'from: 1,', instead: 'from: 1000001,', code: 'above-maximum' },
    { written: 'from: 51,', instead: 'from: 0,', code: 'below-minimum' },
  ])('$instead is out of bounds, not out of order as well', ({ written, instead, code }) => {
    const { issues } = readTerms(sampleTerms.replace(written, instead))
    expect(issues.map((issue) => issue.code)).toEqual([code])
  })
})

describe('suggestions', () => {
  test.each([
    { written: 'joinres', suggestion: 'joiners' },
    { written: 'Joiners', suggestion: 'joiners' },
    { written: 'joiner', suggestion: 'joiners' },
    { written: 'tierAcross', suggestion: 'tiersAcross' },
  ])('$written: did you mean $suggestion?', ({ written, suggestion }) => {
    const { issues } = readTerms(sampleTerms.replace('    joiners:', `    ${written}:`))
    expect(issues[0]?.facts).toEqual({ field: written, suggestion })
  })

  test('a field that resembles none gets the list', () => {
    const { issues } = readTerms(sampleTerms.replace('{ rate: 6 }', '{ rate: 6, kind: special }'))
    expect(issues[0]).toMatchObject({
      code: 'unknown-field',
      facts: { field: 'kind', known: 'rate, prices, later' },
    })
  })
})

describe('dangerous texts', () => {
  test.each([
    { name: 'brackets in brackets', text: '['.repeat(100_000) },
    { name: 'lists in lists', text: '- '.repeat(20_000) },
    { name: 'maps in maps', text: '{a: '.repeat(20_000) },
    { name: 'an alias inside itself', text: 'a: &a [*a]\n' },
    { name: 'a prototype', text: `${shortestTerms}__proto__: { title: x }\n` },
    { name: 'a constructor', text: `${shortestTerms}constructor: { prototype: { title: x } }\n` },
    { name: 'a site of that name', text: shortestTerms.replace('sha:', '__proto__:') },
    {
      name: 'one more site of that name',
      text: shortestTerms.replace('  sha:', '  __proto__: { name: x }\n  sha:'),
    },
    { name: 'a merge key', text: `base: &b { title: x }\n${shortestTerms}<<: *b\n` },
    { name: 'noughts and bells', text: 'a: \u0000\u0007' },
  ])('$name are issues, and change nothing', ({ text }) => {
    const { value, issues } = readTerms(text)
    expect(value).toBeUndefined()
    expect(issues.length).toBeGreaterThan(0)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('title' in {}).toBe(false)
  })
})
