import { bill, moneySnapshot } from '@contract-playbook/billing'
import { languages, type Language } from '@contract-playbook/language'
import type { Scenario } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { workedScenario } from '../../examples/worked-scenario.ts'
import { draftFromScenario } from './draft-from-scenario.ts'
import { readDraft } from './read-draft.ts'
import { linkFragment, readLink } from './scenario-link.ts'

const examples = [
  'shanghai-80',
  'three-cities-2027',
  'three-cities',
  'plant-devices',
  'april-2026-tiers-floor-discounts',
  'suzhou-euro-anniversary',
]

const billed = (scenario: Scenario) => {
  const { value } = bill(scenario.terms, scenario.headcount)
  if (value === undefined) throw new Error('The example can be billed.')
  return value
}

const totals = (scenario: Scenario) => {
  const { net, tax, gross } = billed(scenario).totals
  return [net, tax, gross].map(moneySnapshot)
}

/** What the form makes of a scenario when nobody touches it. */
function throughTheForm(scenario: Scenario, language: Language): Scenario {
  const reading = readDraft(
    draftFromScenario({ scenario, bill: billed(scenario) }, language),
    language,
  )
  expect(reading.issues.filter(({ kind }) => kind !== 'assumption' && kind !== 'notice')).toEqual(
    [],
  )
  if (reading.scenario === undefined) throw new Error('An untouched form can be read.')
  return reading.scenario
}

describe.each(examples)('%s', (id) => {
  const scenario = workedScenario(id)

  test.each(Object.values(languages))(
    'shown in a form in $locale and read back, it costs the same',
    (language) => {
      expect(totals(throughTheForm(scenario, language))).toEqual(totals(scenario))
    },
  )

  test('what the form does not show travels through it unchanged', () => {
    const { clauses, serviceLevels, credentials } = throughTheForm(scenario, languages.it).terms
    expect({ clauses, serviceLevels, credentials }).toEqual({
      clauses: scenario.terms.clauses,
      serviceLevels: scenario.terms.serviceLevels,
      credentials: scenario.terms.credentials,
    })
  })

  test('a form made anew in another language from the link holds the same scenario', () => {
    const shown = throughTheForm(scenario, languages['zh-CN'])
    const link = readLink(linkFragment(shown, billed(shown)) ?? '')
    expect(link).toMatchObject({
      kind: 'scenario',
      headline: moneySnapshot(billed(scenario).totals.net),
    })
    if (link.kind === 'scenario')
      expect(totals(throughTheForm(link.scenario, languages.it))).toEqual(totals(scenario))
  })
})
