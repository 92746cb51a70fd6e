import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { examples } from '../../testing/examples.ts'
import { arbitraryMoney, arbitraryScenario } from '../../testing/arbitrary-scenario.ts'
import { decodeScenario } from './decode-scenario.ts'
import { encodeScenario } from './encode-scenario.ts'

test('a link gives back the scenario and the headline that were put into it', () => {
  fc.assert(
    fc.property(
      arbitraryScenario,
      fc.option(arbitraryMoney, { nil: undefined }),
      (scenario, headline) => {
        const link = encodeScenario(scenario, headline)
        fc.pre(link !== '')
        const { value, issues } = decodeScenario(link)
        expect(issues).toEqual([])
        expect(value?.scenario).toEqual(scenario)
        expect(value?.headline).toEqual(headline)
        expect(link).toMatch(/^[\w.-]*[a-z0-9]$/)
      },
    ),
  )
})

test('any text decodes to a scenario or to issues, and never throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.stringMatching(/^#?[1-9]\.[\w-]*$/),
    fc.string({ maxLength: 40 }).map((body) => `1.${body}`),
  )
  fc.assert(
    fc.property(text, (link) => {
      const { value, issues } = decodeScenario(link)
      expect(value !== undefined || issues.length > 0).toBe(true)
    }),
    examples(10_000),
  )
})

test('a link with characters changed, lost or added gives issues, or the very same scenario', () => {
  const edit = fc.record({
    at: fc.nat(),
    lost: fc.nat(3),
    added: fc.stringMatching(/^[\w-]{0,3}$/),
  })
  fc.assert(
    fc.property(
      arbitraryScenario,
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (scenario, edits) => {
        const link = encodeScenario(scenario)
        fc.pre(link !== '')
        const damaged = edits.reduce((text, { at, lost, added }) => {
          const place = at % (text.length + 1)
          return text.slice(0, place) + added + text.slice(place + lost)
        }, link)
        const { value, issues } = decodeScenario(damaged)
        if (value) expect(value.scenario).toEqual(scenario)
        else expect(issues.length).toBeGreaterThan(0)
      },
    ),
  )
})
