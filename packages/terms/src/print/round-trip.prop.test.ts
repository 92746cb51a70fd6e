import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryTerms } from '../../testing/arbitrary-terms.ts'
import { readTermsValue } from '../read/read-terms-value.ts'
import { readTerms } from '../read/read-terms.ts'
import { printTermsJson } from './print-terms-json.ts'
import { printTermsYaml } from './print-terms-yaml.ts'

test('terms printed as YAML are read as the same terms, in the same order', () => {
  fc.assert(
    fc.property(arbitraryTerms, (terms) => {
      const { value, issues } = readTerms(printTermsYaml(terms))
      expect(issues).toEqual([])
      expect(value).toEqual(terms)
      expect(Object.keys(value?.sites ?? {})).toEqual(Object.keys(terms.sites))
    }),
  )
})

test('terms printed as JSON are read as the same terms, by this reader and by any other', () => {
  fc.assert(
    fc.property(arbitraryTerms, (terms) => {
      const text = printTermsJson(terms)
      expect(readTerms(text)).toEqual({ value: terms, issues: [] })
      expect(readTermsValue(JSON.parse(text))).toEqual({ value: terms, issues: [] })
    }),
  )
})

test('printing what was read prints the same text', () => {
  fc.assert(
    fc.property(arbitraryTerms, (terms) => {
      const text = printTermsYaml(terms)
      const { value } = readTerms(text)
      expect(value && printTermsYaml(value)).toBe(text)
    }),
  )
})
