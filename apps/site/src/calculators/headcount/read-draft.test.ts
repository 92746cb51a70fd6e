import { bill } from '@contract-playbook/billing'
import { languages } from '@contract-playbook/language'
import { readTerms } from '@contract-playbook/terms'
import { wideTerms } from '@contract-playbook/terms/testing'
import { describe, expect, test } from 'vitest'
import { workedScenario } from '../../examples/worked-scenario.ts'
import type { Draft, PerUnitDraft } from './draft.ts'
import {
  addChange,
  addSite,
  addTier,
  removeSite,
  setCharge,
  setChange,
  setOpening,
  setTier,
  type Edit,
} from './draft-edits.ts'
import { draftFromScenario } from './draft-from-scenario.ts'
import { fieldName } from './field-name.ts'
import { fieldProblems } from './field-problem.ts'
import { readDraft } from './read-draft.ts'

const scenario = workedScenario('three-cities-2027')
const { value } = bill(scenario.terms, scenario.headcount)
if (value === undefined) throw new Error('The example can be billed.')
const untouched = draftFromScenario({ scenario, bill: value }, languages.en)

const after = (...edits: readonly Edit[]): Draft =>
  edits.reduce((draft, edit) => edit(draft), untouched)

/** The fields that keep a form from being billed. */
function problemFields(draft: Draft): readonly (string | undefined)[] {
  const reading = readDraft(draft, languages.en)
  const billing =
    reading.scenario === undefined
      ? []
      : bill(reading.scenario.terms, reading.scenario.headcount).issues
  return fieldProblems(draft, reading, [...reading.issues, ...billing], languages.en).map(
    ({ field }) => field,
  )
}

test('an untouched form has no problem', () => {
  expect(problemFields(untouched)).toEqual([])
})

describe('a problem is told at its own field', () => {
  test.each<[string, Edit, string]>([
    ['a count in words', setChange(1, { count: 'six' }), 'headcount.1.count'],
    ['a date that is none', setChange(2, { on: '31 June 2027' }), 'headcount.2.on'],
    [
      'a price in letters',
      setTier('users', 2, { price: 'four hundred' }),
      'charges.users.tiers.1.price',
    ],
    [
      'a tier that does not climb',
      setTier('users', 3, { from: '51' }),
      'charges.users.tiers.2.from',
    ],
    ['half a person', setOpening('suz', 'user', '34.5'), 'headcount.opening.suz/user'],
    ['an empty count in a new change', addChange, 'headcount.7.count'],
    ['a last day before the first', (draft) => ({ ...draft, last: '2026-12-31' }), 'term.last'],
  ])('%s', (_, edit, field) => {
    expect(problemFields(after(edit))).toContain(field)
  })
})

test('more people leaving than there are is refused, not billed', () => {
  const draft = after(setChange(3, { count: '800' }))
  const { scenario: read } = readDraft(draft, languages.en)
  expect(read && bill(read.terms, read.headcount).value).toBeUndefined()
})

test('a site that goes takes its people and changes along', () => {
  const draft = after(removeSite('szx'))
  expect(draft.changes.map(({ site }) => site)).toEqual(['sha', 'suz', 'sha', 'suz'])
  expect(problemFields(draft)).toEqual([])
})

test('a new site is charged where all sites were', () => {
  expect(readDraft(after(addSite), languages.en).scenario).toBeUndefined()
  const named = after(addSite, (draft) => ({
    ...draft,
    sites: draft.sites.map((site) => ({ ...site, name: site.name || 'Chengdu' })),
  }))
  expect(readDraft(named, languages.en).scenario?.terms.charges['users']?.sites ?? 'all').toEqual(
    scenario.terms.charges['users']?.sites === undefined ? 'all' : ['sha', 'suz', 'szx', 'site-4'],
  )
})

test('a new site needs a name, and starts with nobody', () => {
  const named = after(addSite, (draft) => ({
    ...draft,
    sites: draft.sites.map((site) => (site.name === '' ? { ...site, name: 'Chengdu' } : site)),
  }))
  expect(problemFields(named)).toEqual([])
  expect(readDraft(named, languages.en).scenario?.terms.sites['site-4']).toEqual({
    name: 'Chengdu',
  })
})

test('a new tier is empty until it is filled', () => {
  expect(problemFields(after(addTier('users')))).toEqual(
    expect.arrayContaining(['charges.users.tiers.3.from', 'charges.users.tiers.3.price']),
  )
})

test('a change into a move names where to', () => {
  expect(after(setChange(1, { kind: 'move' })).changes[0]).toMatchObject({
    kind: 'move',
    site: 'sha',
    to: 'suz',
  })
})

test.each([
  ['headcount.2.count', 'Change 2, people', '变动2，人数'],
  ['headcount.2.on', 'Change 2, On', '变动2，日期'],
  ['headcount.opening.suz/user', 'People at the start, Suzhou', '期初人数，Suzhou'],
])('%s is called %s, %s', (field, english, chinese) => {
  expect(fieldName(field, untouched, languages.en)).toBe(english)
  expect(fieldName(field, untouched, languages['zh-CN'])).toBe(chinese)
})

test('the name of a field has the comma of its language', () => {
  const names = (['zh-CN', 'it'] as const).map((locale) =>
    fieldName('charges.users.tiers.0.from', untouched, languages[locale]),
  )
  expect(names).toEqual(['第1档，起点', 'Scaglione 1, Da'])
})

describe('what a contract says and the form can’t show stays as it is', () => {
  const { value: terms } = readTerms(wideTerms)
  if (terms === undefined) throw new Error('The wide sample can be read.')
  const wide = draftFromScenario({ scenario: { terms, headcount: [] }, bill: value }, languages.it)
  const read = (draft: Draft) => readDraft(draft, languages.it).scenario?.terms

  test('in a form that nobody touches', () => {
    const { charges, ...others } = read(wide) ?? {}
    expect({ ...others, charges: terms.charges }).toEqual(terms)
    expect(Object.keys(charges ?? {})).toEqual(Object.keys(terms.charges))
    // Part months are written out, as a choice always has one of its values.
    expect(charges).toMatchObject(terms.charges)
  })

  test('an index goes when a percentage comes, and keeps its day when that changes', () => {
    const uplift = { percent: '2,5', on: '07-01' }
    expect(read({ ...wide, uplift })?.uplift).toEqual({ percent: '2.5', on: '07-01' })
    expect(read({ ...wide, uplift: { ...uplift, percent: '' } })?.uplift).toEqual({
      ...Object(terms.uplift),
      on: '07-01',
    })
  })

  test('a policy with its day goes when another one is chosen', () => {
    const devices = read(setCharge<PerUnitDraft>('devices', { joiners: 'none' })(wide))?.charges[
      'devices'
    ]
    expect(devices).toMatchObject({
      joiners: { policy: 'none' },
      leavers: { policy: 'threshold', days: 5 },
    })
  })

  test('quantities of a site go with it', () => {
    const { devices } = read(removeSite('sha')(wide))?.charges ?? {}
    expect(devices).toMatchObject({ sites: ['suz'] })
    expect(devices).not.toHaveProperty('included')
  })
})
