import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryTerms } from '../../testing/arbitrary-terms.ts'
import { sampleTerms } from '../../testing/sample-terms.ts'
import { wideTerms } from '../../testing/wide-terms.ts'
import { printTermsYaml } from './print-terms-yaml.ts'
import { termsJsonSchema } from './terms-json-schema.ts'

const ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { date: true } })
const accepts = ajv.compile(termsJsonSchema())

test('it is plain JSON that names its version', () => {
  const schema = termsJsonSchema()
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  expect(schema).toMatchObject({
    title: 'contract-playbook/terms/1',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  })
  expect(schema).not.toHaveProperty('$id')
})

test('it accepts every contract that this package reads', () => {
  fc.assert(
    fc.property(arbitraryTerms, (terms) => {
      expect(accepts(terms), JSON.stringify(accepts.errors)).toBe(true)
    }),
  )
})

test('it accepts a file as an editor parses it, with prices as numbers', () => {
  const parsed: unknown = parse(sampleTerms)
  expect(accepts(parsed), JSON.stringify(accepts.errors)).toBe(true)
  expect(accepts(parse(printTermsYaml(JSON.parse(JSON.stringify(parsed)))))).toBe(true)
})

test('it accepts the wide sample as an editor parses it', () => {
  const parsed: unknown = parse(wideTerms)
  expect(accepts(parsed), JSON.stringify(accepts.errors)).toBe(true)
})

test.each([
  { name: 'a 32nd of the month', part: 'day: 15', by: 'day: 32' },
  { name: 'half a digit', part: 'digits: 2', by: 'digits: 2.5' },
  { name: 'a way of rounding that there is not', part: 'half-even', by: 'half-odd' },
  { name: 'a bare day count', part: 'policy: threshold, days: 5', by: 'policy: 30/360' },
  {
    name: 'a threshold without its days',
    part: 'policy: threshold, days: 5',
    by: 'policy: threshold',
  },
  {
    name: 'a cut-off with days',
    part: 'policy: cut-off, day: 20',
    by: 'policy: cut-off, days: 20',
  },
  {
    name: 'high water for joiners',
    part: 'policy: cut-off, day: 20',
    by: 'policy: high-water-mark',
  },
  { name: 'two discounts in one', part: '{ percent: 3 }', by: '{ percent: 3, amount: 4 }' },
  { name: 'a free month too few', part: 'freeMonths: 2', by: 'freeMonths: 0' },
  { name: 'a package of nothing', part: 'packageSize: 10', by: 'packageSize: 0' },
  { name: 'a one-off fee by the year', part: 'on: 2027-02-01', by: 'pricePeriod: year' },
  { name: 'a month of a year that is no month', part: 'base: 2026-10', by: 'base: 2026-10-01' },
  { name: 'an index and a percentage', part: 'index: cpi-cn', by: 'index: cpi-cn\n  percent: 3' },
  { name: 'two reference months', part: 'monthsBefore: 3', by: 'monthsBefore: 3, month: 10' },
  { name: 'a commitment without a window', part: '    window: contract-year\n', by: '' },
  {
    name: 'interest by the year and by the day',
    part: 'perMillePerDay: 0.5',
    by: 'perMillePerDay: 0.5, percentPerYear: 6',
  },
  { name: 'a rate of an unknown currency', part: 'of: EUR', by: 'of: RMB' },
  { name: 'no exchange rates', part: /exchangeRates: .*/, by: 'exchangeRates: []' },
])('it refuses $name', ({ part, by }) => {
  const text = wideTerms.replace(part, by)
  expect(text).not.toBe(wideTerms)
  expect(accepts(parse(text))).toBe(false)
})

test.each([
  { name: 'an unknown field', part: 'title: Two', by: 'titel: Two' },
  { name: 'a missing currency', part: 'currency: CNY\n', by: '' },
  { name: 'another version', part: 'terms/1', by: 'terms/2' },
  { name: 'a price that is no decimal', part: 'price: 4800.00', by: 'price: 4.800,00' },
  { name: 'a site that is no identifier', part: '[sha, suz]', by: '[sha, Su Zhou]' },
  { name: 'a policy that there is not', part: 'policy: full-period', by: 'policy: monthly' },
  { name: 'no tiers', part: /tiers:\n.*\n.*\n/, by: 'tiers: []\n' },
])('it refuses $name', ({ part, by }) => {
  expect(accepts(parse(sampleTerms.replace(part, by)))).toBe(false)
})
