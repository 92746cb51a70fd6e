import { bill, type FigureId } from '@contract-playbook/billing'
import { english } from '@contract-playbook/language'
import { isoDate, readTerms } from '@contract-playbook/terms'
import { sampleTerms } from '@contract-playbook/terms/testing'
import { expect, test } from 'vitest'
import { explanationJson } from './explanation-json.ts'

/** A reason as a person may paste it: with marks that some take for the end of a line. */
const reason = 'opening\u2028as \u2029"agreed"\nin 2026'

function explained(figure: FigureId): string[] {
  const terms = readTerms(sampleTerms).value
  if (terms === undefined) throw new Error('The sample can be read')
  const headcount = Object.keys(terms.sites).flatMap((site) =>
    Array.from({ length: 200 }, () => ({
      on: isoDate(20_454),
      site,
      unit: 'user',
      kind: 'join' as const,
      count: 1,
      reason,
    })),
  )
  const step = bill(terms, headcount).value?.explain(figure)
  if (step === undefined) throw new Error('The sample can be explained')
  return [...explanationJson({ step, terms, language: english })]
}

test('pieces make one JSON text, laid out as JSON.stringify does, and no reason is changed', () => {
  const pieces = explained('invoice/2027-01/gross')
  const text = pieces.join('')
  expect(pieces.length).toBeGreaterThan(1)
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`)
  expect(text.split(JSON.stringify(reason)).length).toBeGreaterThan(200)
})
