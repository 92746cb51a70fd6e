import { expect, test } from 'vitest'
import { moneySnapshot } from '../exact/money.ts'
import { day, decimal, termsOf, users } from '../testing/terms.ts'
import { type TierCliff, tierCliffs } from './tier-cliffs.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

type Users = Parameters<typeof users>

function cliffsOf(prices: Users[0], more: Users[1], uplift?: string): readonly TierCliff[] {
  const terms = termsOf(
    '2027-01-01',
    '2028-12-31',
    { users: users(prices, more) },
    uplift === undefined
      ? {}
      : { uplift: { percent: decimal(uplift), on: 'term-anniversary' as const } },
  )
  const { value, issues } = tierCliffs(terms)
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}

interface Shown {
  readonly units: number
  readonly from: number
  readonly upTo: number | undefined
  /** of so many units, of one more, and what that saves */
  readonly costs: readonly string[]
}

const shown = ({ units, from, upTo, costs, costsOfNext, saving }: TierCliff): Shown => ({
  units,
  from,
  upTo,
  costs: [costs, costsOfNext, saving].map(({ amount }) => moneySnapshot(amount).amount),
})

test.each<{ name: string; prices: Users[0]; more: Users[1]; cliffs: Shown[] }>([
  {
    name: 'volume, 100 then 80 from the tenth: 9 cost 900, 10 and 11 less',
    prices: [
      [1, '100'],
      [10, '80'],
    ],
    more: { pricing: 'volume' },
    cliffs: [{ units: 9, from: 9, upTo: 11, costs: ['900.00', '800.00', '100.00'] }],
  },
  {
    name: 'volume, 100 then 50 from the tenth: whoever has 6 had better pay for 10',
    prices: [
      [1, '100'],
      [10, '50'],
    ],
    more: { pricing: 'volume' },
    cliffs: [{ units: 9, from: 6, upTo: 17, costs: ['900.00', '500.00', '400.00'] }],
  },
  {
    name: 'volume over two tiers: from 10 on 90, from 20 on 40',
    prices: [
      [1, '100'],
      [10, '95'],
      [20, '40'],
    ],
    more: { pricing: 'volume' },
    cliffs: [{ units: 19, from: 9, upTo: 45, costs: ['1805.00', '800.00', '1005.00'] }],
  },
  {
    name: 'a step that goes down: for ever',
    prices: [
      [1, '500'],
      [10, '400'],
    ],
    more: { pricing: 'stair-step' },
    cliffs: [{ units: 9, from: 1, upTo: undefined, costs: ['500.00', '400.00', '100.00'] }],
  },
  {
    name: 'the rest for nothing',
    prices: [
      [1, '10'],
      [10, '0'],
    ],
    more: { pricing: 'volume' },
    cliffs: [{ units: 9, from: 1, upTo: undefined, costs: ['90.00', '0.00', '90.00'] }],
  },
  {
    name: 'graduated: none',
    prices: [
      [1, '100'],
      [10, '1'],
    ],
    more: {},
    cliffs: [],
  },
  {
    name: 'packages: none',
    prices: [
      [1, '100'],
      [10, '1'],
    ],
    more: { pricing: 'package', packageSize: 5 },
    cliffs: [],
  },
])('$name', ({ prices, more, cliffs }) => {
  expect(cliffsOf(prices, more).map(shown)).toEqual(cliffs)
})

test('each row of prices has its own, and tells its days', () => {
  const prices: Users[0] = [
    [1, '10.05'],
    [10, '8.05'],
  ]
  const cliffs = cliffsOf(prices, { pricing: 'volume' }, '50')
  // 9 × 10.05 − 10 × 8.05 = 9.95; 9 × 15.08 − 10 × 12.08 = 14.92
  expect(
    cliffs.map(({ on, last, saving }) => [on, last, moneySnapshot(saving.amount).amount]),
  ).toEqual([
    ['2027-01-01', '2027-12-31', '9.95'],
    ['2028-01-01', '2028-12-31', '14.92'],
  ])
})

test('a cliff explains itself by what both quantities cost', () => {
  const [cliff] = cliffsOf(
    [
      [1, '100.005'],
      [10, '80'],
    ],
    { pricing: 'volume' },
  )
  expect(cliff && unprovedSteps(cliff.saving.step)).toEqual([])
  expect(cliff?.saving.step).toMatchObject({
    code: 'tier-cliff',
    facts: { charge: 'users', units: 9, unit: 'user', per: 'month', on: '2027-01-01' },
    value: { amount: '100.05' },
    rounding: { exact: { numerator: '20009', denominator: '200' } },
  })
  expect(cliff?.saving.step.children.map(({ value }) => value)).toMatchObject([
    { kind: 'exact-money', numerator: '180009', denominator: '200' },
    { kind: 'exact-money', numerator: '800', denominator: '1' },
  ])
})

test('prices that nobody knows have no cliffs, but a question', () => {
  const charge = users([[1, '100']], { currency: 'USD', first: day('2027-02-01') })
  const { value, issues } = tierCliffs(termsOf('2027-01-01', '2027-12-31', { users: charge }))
  expect([value, issues.map(({ code }) => code)]).toEqual([undefined, ['exchange-rate-missing']])
})
