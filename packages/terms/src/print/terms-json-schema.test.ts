import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryTerms } from '../../testing/arbitrary-terms.ts'
import { sampleTerms } from '../../testing/sample-terms.ts'
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
    { numRuns: 100 },
  )
})

test('it accepts a file as an editor parses it, with prices as numbers', () => {
  const parsed: unknown = parse(sampleTerms)
  expect(accepts(parsed), JSON.stringify(accepts.errors)).toBe(true)
  expect(accepts(parse(printTermsYaml(JSON.parse(JSON.stringify(parsed)))))).toBe(true)
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
