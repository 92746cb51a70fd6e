import { expect, test } from 'vitest'
import { allocate, allocateMoney, allocation, type AllocationRule } from './allocate.ts'
import { money, moneySnapshot } from './money.ts'

interface Case {
  readonly name: string
  readonly amount: bigint
  readonly weights: readonly bigint[]
  readonly shares: readonly bigint[]
}

test.each<Case>([
  {
    name: 'om-alloc-123 (openmeter): the cent goes to 16.667, not to 33.333',
    amount: 10_000n,
    weights: [1n, 2n, 3n],
    shares: [1667n, 3333n, 5000n],
  },
  {
    name: 'W07: 25,347.32 over Shanghai 41, Shenzhen 33, Chengdu 20',
    amount: 2_534_732n,
    weights: [41n, 33n, 20n],
    shares: [1_105_574n, 889_853n, 539_305n],
  },
  {
    name: 'a tie goes to the one listed first',
    amount: 1003n,
    weights: [50n, 50n],
    shares: [502n, 501n],
  },
  {
    name: 'a credit mirrors its charge',
    amount: -10_000n,
    weights: [1n, 2n, 3n],
    shares: [-1667n, -3333n, -5000n],
  },
  {
    name: 'weights that are all zero count the same',
    amount: 100n,
    weights: [0n, 0n, 0n],
    shares: [34n, 33n, 33n],
  },
  {
    name: 'who has no weight gets nothing',
    amount: 5n,
    weights: [0n, 7n, 0n],
    shares: [0n, 5n, 0n],
  },
  { name: 'nothing is split into nothing', amount: 0n, weights: [1n, 2n], shares: [0n, 0n] },
  { name: 'no one bears nothing', amount: 0n, weights: [], shares: [] },
])('$name', ({ amount, weights, shares }) => {
  expect(allocate(amount, weights)).toEqual(shares)
})

// dinero.js gives left-over units to the largest ratios. Where ratios tie, or nothing is left over, both rules agree.
test.each<Case & { readonly remainders?: readonly bigint[] }>([
  { name: 'dinero-1003-50-50', amount: 1003n, weights: [50n, 50n], shares: [502n, 501n] },
  { name: 'dinero-100-1-3', amount: 100n, weights: [1n, 3n], shares: [25n, 75n] },
  { name: 'dinero-mga-5-50-50', amount: 5n, weights: [50n, 50n], shares: [3n, 2n] },
  {
    name: 'dinero-doc-1003-3way',
    amount: 1003n,
    weights: [1n, 1n, 1n],
    shares: [335n, 334n, 334n],
  },
  {
    name: 'dinero-scaled-ratios at the scale of its result, mills',
    amount: 1000n,
    weights: [505n, 495n],
    shares: [505n, 495n],
  },
  {
    name: 'om-alloc-123 by the other rule: the cent goes to the half',
    amount: 10_000n,
    weights: [1n, 2n, 3n],
    shares: [1666n, 3333n, 5001n],
    remainders: [1667n, 3333n, 5000n],
  },
])('$name, by Fowler’s rule', ({ amount, weights, shares, remainders = shares }) => {
  expect(allocate(amount, weights, 'fowler')).toEqual(shares)
  expect(allocate(amount, weights)).toEqual(remainders)
})

test('W07: every share tells what it is exactly and whether it got a unit that was left over', () => {
  expect(allocation(2_534_732n, [41n, 33n, 20n])).toEqual([
    { exact: { numerator: 51_962_006n, denominator: 47n }, units: 1_105_574n, extra: false },
    { exact: { numerator: 41_823_078n, denominator: 47n }, units: 889_853n, extra: true },
    { exact: { numerator: 25_347_320n, denominator: 47n }, units: 539_305n, extra: true },
  ])
})

test('money is split in its own currency', () => {
  expect(allocateMoney(money(100n, 'JPY'), [1n, 1n, 1n]).map(moneySnapshot)).toEqual([
    { amount: '34', currency: 'JPY' },
    { amount: '33', currency: 'JPY' },
    { amount: '33', currency: 'JPY' },
  ])
})

test.each<{
  readonly weights: readonly bigint[]
  readonly rule: AllocationRule
  readonly told: string
}>([
  { weights: [1n, -1n], rule: 'largest-remainder', told: 'the weight -1 is below zero' },
  { weights: [], rule: 'fowler', told: 'no one bears 5' },
])('weights $weights cannot bear an amount: $told', ({ weights, rule, told }) => {
  expect(() => allocate(5n, weights, rule)).toThrow(RangeError)
  expect(() => allocate(5n, weights, rule)).toThrow(told)
})
