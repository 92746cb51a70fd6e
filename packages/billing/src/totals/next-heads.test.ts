import type { ContractTerms, PerUnitCharge } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { currencyExponent, isoDate } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { readDay } from '../calendar/day.ts'
import { moneySnapshot } from '../exact/money.ts'
import { read, rounded, shown, sumOf } from '../testing/fraction.ts'
import { billableScenario, drawnIndices } from '../testing/random-contract.ts'
import { change, day, decimal, termsOf, users } from '../testing/terms.ts'
import { type NextHeads, nextHeads } from './next-heads.ts'
import { totalsOracle } from './testing/totals-oracle.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

type Tiers = Parameters<typeof users>[0]

function nextOf(
  prices: Tiers,
  more: Partial<PerUnitCharge>,
  count: number,
  extra = 1,
  terms: Partial<ContractTerms> = {},
): NextHeads {
  const agreed = termsOf('2027-01-01', '2027-12-31', { users: users(prices, more) }, terms)
  const headcount = [change('2027-01-01', 'set', count)]
  const { value, issues } = nextHeads({ terms: agreed, headcount }, day('2027-06-15'), {}, extra)
  const [next] = value ?? []
  if (next === undefined) throw new Error(JSON.stringify(issues))
  return next
}

const tens: Tiers = [
  [1, '100'],
  [11, '80'],
]

test.each<{ name: string; more: Partial<PerUnitCharge>; count: number; costs: string }>([
  { name: 'in the first tier', more: {}, count: 9, costs: '100.00' },
  { name: 'over into the next one', more: {}, count: 10, costs: '80.00' },
  { name: 'below a floor', more: { floor: { quantity: 20 } }, count: 10, costs: '0.00' },
  { name: 'at the floor', more: { floor: { quantity: 10 } }, count: 10, costs: '80.00' },
  { name: 'of those included', more: { included: { quantity: 15 } }, count: 10, costs: '0.00' },
  { name: 'beyond those', more: { included: { quantity: 10 } }, count: 10, costs: '100.00' },
  {
    name: 'of a begun package',
    more: { pricing: 'package', packageSize: 4 },
    count: 10,
    costs: '0.00',
  },
  {
    name: 'of a new package',
    more: { pricing: 'package', packageSize: 5 },
    count: 10,
    costs: '100.00',
  },
  { name: 'over a cliff', more: { pricing: 'volume' }, count: 10, costs: '-120.00' },
  {
    name: 'less 10 %',
    more: { discounts: [{ percent: decimal('10') }] },
    count: 10,
    costs: '72.00',
  },
  {
    name: 'out of a price with tax',
    more: { vat: { rate: decimal('6'), prices: 'inclusive' } },
    count: 10,
    costs: '75.47', // 80 ÷ 1.06
  },
])('the next one $name costs $costs', ({ more, count, costs }) => {
  expect(moneySnapshot(nextOf(tens, more, count).costs.amount).amount).toBe(costs)
})

test('five more at once', () => {
  expect(moneySnapshot(nextOf(tens, {}, 8, 5).costs.amount).amount).toBe('440.00') // 2 × 100 + 3 × 80
})

test.each<{ name: string; more: Partial<PerUnitCharge>; expected: Partial<NextHeads> }>([
  {
    name: 'the next tier, after included units',
    more: { included: { quantity: 5 } },
    expected: { heads: 8, billed: 3, nextTier: { from: 11, heads: 16, price: decimal('80.00') } },
  },
  {
    name: 'the next tier of packages, in units',
    more: { pricing: 'package', packageSize: 3 },
    expected: { nextTier: { from: 31, heads: 31, price: decimal('80.00') } },
  },
  {
    name: 'the floor',
    more: { floor: { quantity: 9 }, tolerance: { percent: decimal('50') } },
    expected: { heads: 8, billed: 9, limit: { by: 'floor', least: 9 } },
  },
  {
    name: 'what may not leave',
    more: { floor: { quantity: 2 }, tolerance: { percent: decimal('25') } },
    expected: { billed: 8, limit: { by: 'tolerance', least: 6 } },
  },
  {
    name: 'the ratchet, rounded up',
    more: { ratchet: { percent: decimal('90'), months: 3 } },
    expected: { billed: 8, limit: { by: 'ratchet', least: 8 } },
  },
])('it tells $name', ({ more, expected }) => {
  expect(nextOf(tens, more, 8)).toMatchObject(expected)
})

test('without a limit and in the last tier there is neither', () => {
  const next = nextOf(tens, {}, 20)
  expect('limit' in next || 'nextTier' in next).toBe(false)
})

test('what more heads cost is the difference of two periods by the rules, for each item on any day; it explains itself', () => {
  fc.assert(
    fc.property(
      billableScenario({ size: 'usual', longestTerm: 300, policies: 'every' }),
      fc.nat(),
      fc.integer({ min: 1, max: 12 }),
      ({ terms, headcount }, drawn, more) => {
        const [first, last] = [readDay(terms.term.first), readDay(terms.term.last)]
        const on = isoDate(first + (drawn % (last - first + 1)))
        const options = { indices: drawnIndices }
        const before = totalsOracle({ terms, headcount }, drawnIndices).periods(on)
        for (const next of nextHeads({ terms, headcount }, on, options, more).value ?? []) {
          const charge = terms.charges[next.charge]
          const site = next.site ?? charge?.sites?.[0] ?? Object.keys(terms.sites)[0] ?? ''
          const joined = { on, site, unit: next.unit, kind: 'join' as const, count: more }
          const scenario = { terms, headcount: [...headcount, joined] }
          const after = totalsOracle(scenario, drawnIndices).periods(on)
          const name = next.site === undefined ? next.charge : `${next.charge}/${next.site}`
          const [a, b] = [after[name], before[name]]
          if (a === undefined || b === undefined) throw new Error(`no ${name}`)
          const exact = sumOf([a, { n: -b.n, d: b.d }])
          expect(shown(read(moneySnapshot(next.costs.amount).amount))).toBe(
            shown(rounded(exact, currencyExponent[terms.currency])),
          )
          expect(unprovedSteps(next.costs.step)).toEqual([])
        }
      },
    ),
  )
})
