import type { ContractTerms, DecimalText } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { moneySnapshot } from '../exact/money.ts'
import { decimal } from '../testing/terms.ts'
import { type CostCentres, costCentres } from './cost-centres.ts'
import { parts } from './part-amounts.ts'
import type { SettledBill } from './settled-bill.ts'
import { shownAmounts } from './testing/amounts.ts'
import { plainBill } from './testing/plain-bill.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

const centres = (percents: Readonly<Record<string, string>>): Record<string, DecimalText> =>
  Object.fromEntries(Object.entries(percents).map(([id, percent]) => [id, decimal(percent)]))

const shanghai = {
  name: 'Shanghai',
  costCentres: centres({ sales: '33.3', factory: '33.3', office: '33.4' }),
}
const shenzhen = { name: 'Shenzhen', costCentres: centres({ factory: '100' }) }
const chengdu = { name: 'Chengdu' }

const sites: ContractTerms['sites'] = { sha: shanghai, szx: shenzhen, ctu: chengdu }

const bill = plainBill([
  { charge: 'users', site: 'sha', month: '2027-01', net: 10_000n, tax: 601n },
  { charge: 'users', site: 'szx', month: '2027-01', net: 5000n, tax: 300n },
  { charge: 'users', site: 'ctu', month: '2027-01', net: 2000n, tax: 120n },
  { charge: 'base', month: '2027-01', net: 999n, tax: 60n },
])

function split(bill: SettledBill, terms: { sites: ContractTerms['sites'] }): CostCentres {
  const { value, issues } = costCentres(bill, terms)
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}

test('every cost centre bears its share of its sites, in the order in which they are listed', () => {
  const { rule, centres } = split(bill, { sites })
  expect(rule).toBe('largest-remainder')
  expect(centres.map((centre) => [centre.centre, shownAmounts(centre)])).toEqual([
    ['sales', { net: '33.30', tax: '2.00', gross: '35.30' }],
    ['factory', { net: '83.30', tax: '5.00', gross: '88.30' }],
    ['office', { net: '33.40', tax: '2.01', gross: '35.41' }],
  ])
})

test('what belongs to no site, or to one without cost centres, is said to be unallocated', () => {
  const { unallocated } = split(bill, { sites })
  expect(shownAmounts(unallocated)).toEqual({ net: '29.99', tax: '1.80', gross: '31.79' })
  expect(unallocated.lines.map(({ line, reason }) => [line.id, reason])).toEqual([
    ['2027-01/users/ctu', 'no-cost-centres'],
    ['2027-01/base', 'no-site'],
  ])
})

test('with one site, what belongs to the contract belongs to the site', () => {
  const base = plainBill([{ charge: 'base', month: '2027-01', net: 100n }])
  const { centres, unallocated } = split(base, { sites: { sha: shanghai } })
  expect(centres.map(({ net }) => moneySnapshot(net).amount)).toEqual(['0.33', '0.33', '0.34'])
  expect(unallocated.lines).toEqual([])
})

test.each([
  {
    name: 'a fen goes to the first of equal remainders',
    percents: ['50', '50'],
    nets: ['0.51', '0.50'],
  },
  {
    name: 'a credit mirrors its charge',
    percents: ['50', '50'],
    units: -101n,
    nets: ['-0.51', '-0.50'],
  },
  { name: 'shares may have decimals', percents: ['12.5', '87.50'], nets: ['0.13', '0.88'] },
  { name: 'a centre that bears nothing', percents: ['0', '100'], nets: ['0.00', '1.01'] },
])('$name: $nets', ({ percents, units = 101n, nets }) => {
  const [first = '', second = ''] = percents
  const site = { name: 'Shanghai', costCentres: centres({ first, second }) }
  const line = plainBill([{ charge: 'users', site: 'sha', month: '2027-01', net: units }])
  const { centres: borne } = split(line, { sites: { sha: site } })
  expect(borne.map(({ net }) => moneySnapshot(net).amount)).toEqual(nets)
})

test.each([
  { percents: { sales: '50', office: '49.9' }, percent: '99.9' },
  { percents: { sales: '50', office: '50.05' }, percent: '100.05' },
])('cost centres that bear $percent % are refused', ({ percents, percent }) => {
  const site = { name: 'Shanghai', costCentres: centres({ ...percents } as Record<string, string>) }
  expect(costCentres(bill, { sites: { ...sites, sha: site } })).toEqual({
    value: undefined,
    issues: [
      {
        kind: 'refusal',
        code: 'cost-centres-not-whole',
        facts: { site: 'sha', percent },
        path: 'sites.sha.costCentres',
      },
    ],
  })
})

test('a share explains itself: amount × percent, and what was cut or added to make it whole', () => {
  const { centres, unallocated } = split(bill, { sites })
  const step = centres[2]?.shares[0]?.explain('tax')
  expect(step).toMatchObject({
    code: 'cost-centre-share',
    facts: { line: '2027-01/users/sha', centre: 'office', percent: '33.4', extra: true },
    value: { amount: '2.01' },
    rounding: { exact: { numerator: '100367', denominator: '50000' }, rule: 'largest-remainder' },
    policy: 'cost-centres',
  })
  expect(step?.children.map(({ id }) => id)).toEqual(['line/2027-01/users/sha/tax'])
  for (const part of parts)
    expect([...centres, unallocated].flatMap((one) => unprovedSteps(one.explain(part)))).toEqual([])
})
