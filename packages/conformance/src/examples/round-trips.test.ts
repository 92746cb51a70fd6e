import {
  decodeScenario,
  encodeScenario,
  printTermsJson,
  printTermsYaml,
  readTerms,
} from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { example, exampleIds } from './example.ts'

describe.each(exampleIds)('%s', (id) => {
  test.each([
    { way: 'YAML', print: printTermsYaml },
    { way: 'JSON', print: printTermsJson },
  ])('comes back from $way as it was', ({ print }) => {
    const { terms } = example(id)
    const back = readTerms(print(terms))
    expect(back).toEqual({ value: terms, issues: [] })
    // The order in which a contract lists its sites and charges is the order of its lines.
    expect(JSON.stringify(back.value)).toBe(JSON.stringify(terms))
  })

  test('comes back from a link as it was', () => {
    const { terms, headcount } = example(id)
    const back = decodeScenario(encodeScenario({ terms, headcount }))
    expect(back.issues).toEqual([])
    expect(back.value?.scenario).toEqual({ terms, headcount })
    expect(JSON.stringify(back.value?.scenario.terms)).toBe(JSON.stringify(terms))
  })
})
