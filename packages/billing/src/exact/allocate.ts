import type { CurrencyCode } from '@contract-playbook/terms'
import { toSnapshot } from 'dinero.js/bigint'
import { type Money, minorUnits, money } from './money.ts'
import { type Ratio, ratio } from './ratio.ts'

/**
 * Who gets the units that are left over when every share is cut to whole units, one unit each; ties in listed order.
 * `largest-remainder`: whose cut was the largest. `fowler`: whose weight is the largest, as dinero.js does.
 * @source largest remainder method (Hamilton, Hare); M. Fowler, Patterns of Enterprise Application Architecture, Money
 */
export type AllocationRule = 'largest-remainder' | 'fowler'

/** One share of an amount: what it is exactly, in minor units, and what it comes to in whole ones. */
export interface Share {
  readonly exact: Ratio
  readonly units: bigint
  /** It got one of the units that were left over. */
  readonly extra: boolean
}

interface Cut {
  readonly place: number
  readonly weight: bigint
  readonly whole: bigint
  readonly remainder: bigint
}

/** Below zero if `a` gets a left-over unit before `b`. */
const precedence: { readonly [R in AllocationRule]: (a: Cut, b: Cut) => bigint } = {
  'largest-remainder': (a, b) => b.remainder - a.remainder,
  fowler: (a, b) => b.weight - a.weight,
}

/**
 * Splits whole units by weights so that none is lost: the shares sum to the amount, each less than one unit away from its exact
 * share under the largest remainder. A negative amount mirrors the positive one. Weights that are all zero count the same.
 * Throws a RangeError for a weight below zero, or when there is an amount but no one to bear it.
 */
export function allocation(
  amount: bigint,
  weights: readonly bigint[],
  rule: AllocationRule = 'largest-remainder',
): Share[] {
  const total = weights.reduce((sum, weight) => sum + checked(weight), 0n)
  if (weights.length === 0 && amount !== 0n) throw new RangeError(`no one bears ${amount}`)
  if (total !== 0n) return shares(amount, weights, total, rule)
  const equal = weights.map(() => 1n)
  return shares(amount, equal, BigInt(equal.length), rule)
}

/** The same, as whole units only. */
export const allocate = (
  amount: bigint,
  weights: readonly bigint[],
  rule: AllocationRule = 'largest-remainder',
): bigint[] => allocation(amount, weights, rule).map(({ units }) => units)

/** Splits money in the same way, to the smallest unit of its currency: `allocateMoney(money(10000n, 'USD'), [1n, 2n, 3n])` is 16.67, 33.33 and 50.00. */
export function allocateMoney<C extends CurrencyCode>(
  amount: Money<C>,
  weights: readonly bigint[],
  rule: AllocationRule = 'largest-remainder',
): Money<C>[] {
  const { code } = toSnapshot(amount).currency
  return allocate(minorUnits(amount), weights, rule).map((units) => money(units, code))
}

function checked(weight: bigint): bigint {
  if (weight < 0n) throw new RangeError(`the weight ${weight} is below zero`)
  return weight
}

function shares(
  amount: bigint,
  weights: readonly bigint[],
  total: bigint,
  rule: AllocationRule,
): Share[] {
  const size = amount < 0n ? -amount : amount
  const cuts = weights.map((weight, place): Cut => {
    const product = size * weight
    return { place, weight, whole: product / total, remainder: product % total }
  })
  const favoured = favouredPlaces(cuts, size, rule)
  return cuts.map(({ place, weight, whole }) => {
    const extra = favoured.has(place)
    const units = extra ? whole + 1n : whole
    return { exact: ratio(amount * weight, total), units: amount < 0n ? -units : units, extra }
  })
}

/** Who gets one more: fewer than have a remainder or, by weight, than have any, so nobody without weight. */
function favouredPlaces(
  cuts: readonly Cut[],
  size: bigint,
  rule: AllocationRule,
): ReadonlySet<number> {
  const left = cuts.reduce((rest, { whole }) => rest - whole, size)
  const inOrder = cuts.toSorted((a, b) => Number(precedence[rule](a, b)))
  return new Set(inOrder.slice(0, Number(left)).map(({ place }) => place))
}
