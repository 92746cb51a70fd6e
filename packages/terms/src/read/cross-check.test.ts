import { describe, expect, test } from 'vitest'
import { issuesAfter } from '../../testing/issues-after.ts'
import { sampleTerms } from '../../testing/sample-terms.ts'

const base = (fields: string) =>
  [sampleTerms, '    per: site\n', `    per: site\n${fields}`] as const

describe('a charge runs inside the term', () => {
  test.each([
    { fields: 'first: 2028-01-01', issues: [] },
    { fields: 'last: 2028-01-01', issues: [] },
    { fields: 'first: 2028-01-01\n    last: 2028-01-01', issues: [] },
    { fields: 'first: 2029-12-31', issues: [] },
    { fields: 'last: 2027-01-01', issues: [] },
    // What lies before or after the term is cut off, and what is left can be billed.
    { fields: 'first: 2026-01-01', issues: [] },
    { fields: 'last: 2035-01-01', issues: [] },
    {
      fields: 'first: 2028-01-02\n    last: 2028-01-01',
      issues: ['charge-reversed charges.base.last: 2028-01-01'],
    },
    {
      fields: 'first: 2030-01-01',
      issues: ['charge-never-runs charges.base.first: 2030-01-01'],
    },
    { fields: 'last: 2026-12-31', issues: ['charge-never-runs charges.base.last: 2026-12-31'] },
    { fields: 'first: 2028-02-30', issues: ['no-such-day charges.base.first: 2028-02-30'] },
  ])('$fields: $issues', ({ fields, issues }) => {
    expect(issuesAfter(...base(`    ${fields}\n`))).toEqual(issues)
  })

  test.each([
    { on: '2027-01-01', issues: [] },
    { on: '2029-12-31', issues: [] },
    { on: '2026-12-31', issues: ['one-off-outside-term charges.base.on: 2026-12-31'] },
    { on: '2030-01-01', issues: ['one-off-outside-term charges.base.on: 2030-01-01'] },
  ])('a one-off fee on $on: $issues', ({ on, issues }) => {
    const by = `kind: one-off\n    on: ${on}\n`
    expect(issuesAfter(sampleTerms, 'kind: base-fee\n', by)).toEqual(issues)
  })
})

describe('steps of a ramp come while their charge runs, one after the other', () => {
  const at = 'charges.base.ramp.0.from'

  test.each([
    { days: ['2027-01-02'], issues: [] },
    { days: ['2029-12-31'], issues: [] },
    { days: ['2028-01-01', '2029-01-01'], issues: [] },
    // On the first day the first prices hold: a step there is another price for the same day.
    { days: ['2027-01-01'], issues: [`step-outside-charge ${at}: 2027-01-01`] },
    { days: ['2026-12-31'], issues: [`step-outside-charge ${at}: 2026-12-31`] },
    { days: ['2030-01-01'], issues: [`step-outside-charge ${at}: 2030-01-01`] },
    {
      days: ['2028-01-01', '2028-01-01'],
      issues: ['day-order charges.base.ramp.1.from: 2028-01-01'],
    },
    {
      days: ['2029-01-01', '2028-01-01'],
      issues: ['day-order charges.base.ramp.1.from: 2028-01-01'],
    },
  ])('$days: $issues', ({ days, issues }) => {
    const steps = days.map((from) => `{ from: ${from}, price: 5000 }`)
    expect(issuesAfter(...base(`    ramp: [${steps.join(', ')}]\n`))).toEqual(issues)
  })

  test('the first day is the charge’s own', () => {
    const ramp = (first: string) =>
      issuesAfter(...base(`    first: ${first}\n    ramp: [{ from: 2028-07-01, price: 5000 }]\n`))
    expect(ramp('2028-06-30')).toEqual([])
    expect(ramp('2028-07-01')).toEqual([`step-outside-charge ${at}: 2028-07-01`])
  })
})

describe('what a charge says has an effect', () => {
  test.each([
    { pricing: 'package', fields: 'packageSize: 10', issues: [] },
    // How many units are in a package is a question, which billing asks; nothing written contradicts it.
    { pricing: 'package', fields: '', issues: [] },
    {
      pricing: 'volume',
      fields: 'packageSize: 10',
      issues: ['package-size-unused charges.users.packageSize: packageSize'],
    },
    { pricing: 'stair-step', fields: '', issues: [] },
    { pricing: 'stair-step', fields: 'tiersAcross: all-sites', issues: [] },
    {
      pricing: 'graduated',
      fields: 'allocation: equal',
      issues: ['allocation-unpooled charges.users.allocation: allocation'],
    },
    {
      pricing: 'graduated',
      fields: 'tiersAcross: each-site\n    allocation: equal',
      issues: ['allocation-unpooled charges.users.allocation: allocation'],
    },
    { pricing: 'graduated', fields: 'allocation: none', issues: [] },
    { pricing: 'graduated', fields: 'tiersAcross: all-sites\n    allocation: equal', issues: [] },
  ])('pricing $pricing, $fields: $issues', ({ pricing, fields, issues }) => {
    const text = sampleTerms.replace('    floor: { bySite: { sha: 60 } }\n', '')
    const by = `    pricing: ${pricing}\n    ${fields}\n    tiers:`
    expect(issuesAfter(text, '    tiers:', by)).toEqual(issues)
  })

  test.each(['graduated', 'volume', 'package', 'stair-step'])(
    'a flat amount in a tier of %s, and in a step of its ramp',
    (pricing) => {
      const issues = issuesAfter(
        sampleTerms,
        '    tiers:\n      - { from: 1, price: 437.00 }\n',
        `    pricing: ${pricing}
    ramp: [{ from: 2028-01-01, tiers: [{ from: 1, price: 400, flat: 10 }] }]
    tiers:
      - { from: 1, price: 437.00, flat: 20 }
`,
      )
      expect(issues).toEqual(
        pricing === 'stair-step'
          ? [
              'flat-in-stair-step charges.users.ramp.0.tiers.0.flat: flat',
              'flat-in-stair-step charges.users.tiers.0.flat: flat',
            ]
          : [],
      )
    },
  )

  test('a one-off fee for the whole contract lists no sites', () => {
    expect(
      issuesAfter(
        sampleTerms,
        'kind: base-fee\n    per: site\n',
        'kind: one-off\n    sites: [sha]\n',
      ),
    ).toEqual(['sites-without-per-site charges.base.sites: sites'])
  })
})

describe('included quantities are for sites of the charge, one by one', () => {
  test.each([
    { included: '{ bySite: { sha: 5, suz: 3 } }', issues: [] },
    { included: '{ quantity: 5 }', issues: [] },
    {
      included: '{ bySite: { szu: 5 } }',
      issues: ['misspelt-site charges.users.included.bySite.szu: szu'],
    },
    {
      included: '{ bySite: { beijing: 5 } }',
      issues: ['unknown-site charges.users.included.bySite.beijing: beijing'],
    },
  ])('$included: $issues', ({ included, issues }) => {
    expect(issuesAfter(sampleTerms, '    tiers:', `    included: ${included}\n    tiers:`)).toEqual(
      issues,
    )
  })

  test('not for a site that the charge leaves out, and not in a pool', () => {
    const text = sampleTerms.replace('    floor: { bySite: { sha: 60 } }\n', '')
    const included = '    included: { bySite: { sha: 5 } }\n'
    expect(issuesAfter(text, '    sites: [sha, suz]\n', `    sites: [suz]\n${included}`)).toEqual([
      'site-not-charged charges.users.included.bySite.sha: sha',
    ])
    expect(
      issuesAfter(text, '    tiers:', `    tiersAcross: all-sites\n${included}    tiers:`),
    ).toEqual(['included-by-site-pooled charges.users.included.bySite: bySite'])
  })
})
