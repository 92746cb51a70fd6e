import { describe, expect, test } from 'vitest'
import { sampleTerms } from '../../testing/sample-terms.ts'
import { readTerms } from './read-terms.ts'

/** Code, path and facts of what is wrong after a part of the sample was replaced. */
function found(part: string, by: string) {
  if (!sampleTerms.includes(part)) throw new Error(`The sample has no ${part}`)
  return readTerms(sampleTerms.replace(part, by)).issues.map(({ code, path, facts }) => ({
    code,
    path,
    facts,
  }))
}

const joiners = (policy: string) => found('{ policy: actual-days }', `{ ${policy} }`)
const uplift = (fields: string) => found('{ percent: 3, on: 01-01 }', `{ ${fields} }`)

describe('a day count that is the name of several asks which one', () => {
  const thirty = '30-360-bond, 30-360-us, 30e-360, 30e-360-isda'
  const actual = 'act-act-isda, act-act-icma, act-act-afb'

  test.each([
    ['30/360', thirty],
    ['30-360', thirty],
    ['30360', thirty],
    ['"30 / 360"', thirty],
    ['30E/360', '30e-360, 30e-360-isda'],
    ['act/act', actual],
    ['act-act', actual],
    ['Act/Act', actual],
    ['Actual/Actual', actual],
    ['actual-actual', actual],
  ])('%s: %s', (written, variants) => {
    const facts = { written: written.replaceAll('"', ''), variants }
    const path = 'charges.users.joiners.policy'
    expect(joiners(`policy: ${written}`)).toEqual([{ code: 'ambiguous-day-count', path, facts }])
  })

  test.each(['30e-360', '30e-360-isda', '30-360-us', 'act-act-afb', 'act-365', 'none'])(
    '%s is one already',
    (policy) => {
      expect(joiners(`policy: ${policy}`)).toEqual([])
    },
  )

  test.each(['30/365', 'act/360', 'actual', '360', '5', 'constructor'])(
    '%s is no day count: all of them are listed',
    (written) => {
      expect(joiners(`policy: ${written}`)).toMatchObject([
        { code: 'not-a-choice', facts: { written } },
      ])
    },
  )

  test('where no day count can stand, it is just not a choice', () => {
    expect(found('per: site', 'per: 30/360')).toMatchObject([{ code: 'not-a-choice' }])
  })
})

describe('a field that belongs to another form is not suggested', () => {
  test.each([
    { by: 'policy: actual-days, day: 20', field: 'day', known: 'policy' },
    { by: 'policy: cut-off, day: 20, days: 5', field: 'days', suggestion: 'day' },
    {
      by: 'policy: threshold, days: 5, wholePeriodIsOne: true',
      field: 'wholePeriodIsOne',
      known: 'policy, days',
    },
  ])('$by', ({ by, ...facts }) => {
    expect(joiners(by)).toMatchObject([{ facts }])
  })

  test('a fixed uplift has no cap', () => {
    expect(uplift('percent: 3, on: 01-01, cap: 5')).toEqual([
      {
        code: 'unknown-field',
        path: 'uplift.cap',
        facts: { field: 'cap', known: 'percent, on, basis, carried' },
      },
    ])
  })

  test('a base fee has no tiers', () => {
    const [issue] = found('    per: site\n', '    per: site\n    tiers: []\n')
    expect(issue).toMatchObject({ code: 'unknown-field', facts: { field: 'tiers' } })
    expect(issue?.facts).not.toMatchObject({ known: expect.stringContaining('tiers') })
  })

  test('a charge of an unknown kind says its kind, and no more', () => {
    expect(found('kind: base-fee', 'kind: baze-fee')).toMatchObject([
      { code: 'not-a-choice', path: 'charges.base.kind' },
    ])
  })

  test('high water is for leavers', () => {
    expect(joiners('policy: high-water-mark')).toMatchObject([{ code: 'not-a-choice' }])
    expect(found('{ policy: full-period }', '{ policy: high-water-mark }')).toEqual([])
  })
})

describe('a group that could be several asks for the field that decides', () => {
  const reference = 'reference: { month: 10 }'

  test.each([
    { fields: 'on: 01-01', path: 'uplift', decisive: 'percent, index' },
    {
      fields: `percent: 3, index: cpi-cn, on: 01-01, ${reference}`,
      path: 'uplift',
      decisive: 'percent, index',
    },
    {
      fields: 'index: cpi-cn, on: 01-01, reference: { month: 3, monthsBefore: 2 }',
      path: 'uplift.reference',
      decisive: 'month, monthsBefore',
    },
  ])('$fields: $decisive', ({ fields, path, decisive }) => {
    expect(uplift(fields)).toEqual([{ code: 'one-of', path, facts: { fields: decisive } }])
  })

  test.each([
    { fields: 'percent: much, on: 01-01', code: 'not-a-decimal', path: 'uplift.percent' },
    {
      fields: 'index: CPI, on: 01-01, reference: { month: 10 }',
      code: 'not-an-id',
      path: 'uplift.index',
    },
    { fields: 'index: cpi-cn, on: 01-01', code: 'missing', path: 'uplift.reference' },
    {
      fields: 'index: cpi-cn, on: 01-01, reference: { month: 13 }',
      code: 'above-maximum',
      path: 'uplift.reference.month',
    },
  ])('$fields: $code', ({ fields, code, path }) => {
    expect(uplift(fields)).toMatchObject([{ code, path }])
  })
})

describe('a number where a word is needed, and a word where a number is', () => {
  test.each([
    { part: 'per: site', by: 'per: 2', code: 'not-a-choice', written: '2' },
    {
      part: 'per: site',
      by: 'per: site\n    pricePeriod: 12',
      code: 'not-a-choice',
      written: '12',
    },
  ])('$by: $code', ({ part, by, code, written }) => {
    expect(found(part, by)).toMatchObject([{ code, facts: { written } }])
  })

  test.each([
    { by: 'day: 0', code: 'below-minimum' },
    { by: 'day: 32', code: 'above-maximum' },
    { by: 'day: 99999999999999999999', code: 'too-many-digits' },
    { by: 'day: 1.5', code: 'wrong-type' },
    { by: 'day: "5"', code: 'wrong-type' },
    { by: 'day: first', code: 'wrong-type' },
    { by: 'day: .inf', code: 'wrong-type' },
    { by: 'day: .nan', code: 'wrong-type' },
    { by: 'day:', code: 'empty-value' },
  ])('$by: $code', ({ by, code }) => {
    expect(joiners(`policy: cut-off, ${by}`)).toMatchObject([
      { code, path: 'charges.users.joiners.day' },
    ])
  })
})
