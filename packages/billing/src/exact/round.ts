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

/** The same on BigInt, without bounds. d ≥ 1. */
export function roundedBigQuotient(n: bigint, d: bigint): bigint {
  return n < 0n ? -((-2n * n + d) / (2n * d)) : (2n * n + d) / (2n * d)
}
