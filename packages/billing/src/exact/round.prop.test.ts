import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { examples } from '@contract-playbook/terms/testing'
import {
  largestRoundedNumerator,
  quotientRounded,
  roundedBigQuotient,
  roundedQuotient,
  type RoundingMode,
} from './round.ts'

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP })

/** What decimal.js calls each mode: its half up and half down are on the absolute amount, its ceil and floor ones are not. */
const decimalModes: { readonly [M in RoundingMode]: Decimal.Rounding } = {
  'half-away-from-zero': Decimal.ROUND_HALF_UP,
  'half-towards-zero': Decimal.ROUND_HALF_DOWN,
  'half-even': Decimal.ROUND_HALF_EVEN,
  'half-up': Decimal.ROUND_HALF_CEIL,
  'half-down': Decimal.ROUND_HALF_FLOOR,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
}

const modes = Object.keys(decimalModes) as RoundingMode[] // the keys are the modes

const denominator = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.constantFrom(28, 29, 30, 31, 2800, 31_000, 3_100_000),
  fc.integer({ min: 1, max: 2 ** 31 - 1 }),
)

/** Quotients next to a half, where a sloppy rounding goes wrong, and any others. */
const quotient = denominator.chain((d) =>
  fc.oneof(
    fc.record({
      n: fc.maxSafeInteger().map((n) => n % largestRoundedNumerator),
      d: fc.constant(d),
    }),
    fc.integer({ min: 0, max: Math.floor(largestRoundedNumerator / d) - 1 }).chain((whole) =>
      fc.constantFrom(-1, 0, 1).map((step) => ({
        n: whole * d + Math.floor(d / 2) + step,
        d,
      })),
    ),
  ),
)

test('numbers round as BigInt and as decimal.js, up to the largest numerator and next to every half', () => {
  fc.assert(
    fc.property(quotient, fc.boolean(), ({ n, d }, isNegative) => {
      const signed = isNegative ? -n : n
      const expected = new Exact(signed).div(d).toDecimalPlaces(0).toNumber() + 0
      expect(roundedQuotient(signed, d)).toBe(expected)
      expect(Number(roundedBigQuotient(BigInt(signed), BigInt(d))) + 0).toBe(expected)
    }),
    examples(2000),
  )
})

test.each(modes)('%s: numbers and BigInt round as decimal.js', (mode) => {
  fc.assert(
    fc.property(quotient, fc.boolean(), ({ n, d }, isNegative) => {
      const signed = isNegative ? -n : n
      const exact = new Exact(signed).div(d)
      const expected = exact.toDecimalPlaces(0, decimalModes[mode]).toNumber() + 0
      expect(quotientRounded(mode)(signed, d)).toBe(expected)
      expect(Number(roundedBigQuotient(BigInt(signed), BigInt(d), mode)) + 0).toBe(expected)
    }),
    examples(500),
  )
})

test('a credit mirrors its charge', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (n, d) => {
      expect(roundedBigQuotient(-n, d)).toBe(-roundedBigQuotient(n, d))
    }),
  )
})
