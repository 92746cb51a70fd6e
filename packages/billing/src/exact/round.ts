import type { ContractTerms } from '@contract-playbook/terms'

type Schedule = NonNullable<ContractTerms['billing']>

/** How a quotient becomes a whole number: to the nearest, halves as the name says, or always away from zero (up) or towards it. */
export type RoundingMode = NonNullable<NonNullable<Schedule['rounding']>['mode']>

/** Above this numerator, `n / d ± 0.5` could reach the next whole number although the exact quotient does not. */
export const largestRoundedNumerator = 2 ** 50

/**
 * The whole number nearest to n ÷ d, halves away from zero, so that a credit mirrors its charge.
 * Exact for |n| ≤ 2^50 and whole d from 1: the exact quotient is then at least 1 ÷ 2d away from a half that it
 * does not reach, which is more than both additions can err. `+ 0` turns negative zero into zero.
 * @source commercial rounding, 四舍五入, on the absolute amount
 */
export function roundedQuotient(n: number, d: number): number {
  return Math.trunc(n / d + (n < 0 ? -0.5 : 0.5)) + 0
}

/** What decides about a quotient that is not whole: its rest against a half, its sign, and the whole number towards zero. */
interface Rest {
  /** below zero for less than a half, zero for a half, above zero for more */
  readonly overHalf: number
  readonly isNegative: boolean
  readonly isOdd: boolean
}

/** The modes that look for a rest; the usual one does without. */
type RestMode = Exclude<RoundingMode, 'half-away-from-zero'>

/** Whether a quotient that is not whole goes to the whole number away from zero. A new mode does not compile without its rule. */
const goesAway: { readonly [M in RestMode]: (rest: Rest) => boolean } = {
  'half-towards-zero': ({ overHalf }) => overHalf > 0,
  'half-even': ({ overHalf, isOdd }) => overHalf > 0 || (overHalf === 0 && isOdd),
  'half-up': ({ overHalf, isNegative }) => overHalf > 0 || (overHalf === 0 && !isNegative),
  'half-down': ({ overHalf, isNegative }) => overHalf > 0 || (overHalf === 0 && isNegative),
  up: () => true,
  down: () => false,
}

/** Every mode, the usual one first. */
export const roundingModes: readonly RoundingMode[] = [
  'half-away-from-zero',
  ...(Object.keys(goesAway) as RestMode[]), // the keys are exactly those of the table
]

/** n ÷ d as a whole number under a mode. Exact for |n| ≤ 2^50 and whole d from 1 up to it: the rest of a safe quotient is exact. */
export function quotientRounded(mode: RoundingMode): (n: number, d: number) => number {
  if (mode === 'half-away-from-zero') return roundedQuotient
  const away = goesAway[mode]
  return (n, d) => {
    const size = Math.abs(n)
    const whole = Math.floor(size / d)
    const rest = size - whole * d
    if (rest === 0) return n < 0 ? 0 - whole : whole
    const isOdd = whole % 2 === 1
    const next = away({ overHalf: 2 * rest - d, isNegative: n < 0, isOdd }) ? whole + 1 : whole
    return n < 0 ? 0 - next : next
  }
}

/** The same on BigInt, without bounds. d ≥ 1. */
export function roundedBigQuotient(
  n: bigint,
  d: bigint,
  mode: RoundingMode = 'half-away-from-zero',
): bigint {
  if (mode === 'half-away-from-zero')
    // without the search for a rest
    return n < 0n ? -((-2n * n + d) / (2n * d)) : (2n * n + d) / (2n * d)
  const isNegative = n < 0n
  const size = isNegative ? -n : n
  const whole = size / d
  const rest = size % d
  if (rest === 0n) return isNegative ? -whole : whole
  const overHalf = Number(2n * rest > d) - Number(2n * rest < d)
  const next = goesAway[mode]({ overHalf, isNegative, isOdd: whole % 2n === 1n })
    ? whole + 1n
    : whole
  return isNegative ? -next : next
}
