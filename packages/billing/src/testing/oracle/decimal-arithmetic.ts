import { Decimal } from 'decimal.js'
import type { Arithmetic, RoundingMode } from './arithmetic.ts'

// A quotient that is not exact is cut at 160 digits, which can leave a half just below itself. It is rounded to 100 decimals
// first: no line can come that close to a half without being one.
const Exact = Decimal.clone({ precision: 160, rounding: Decimal.ROUND_HALF_UP })

const modes: { readonly [M in RoundingMode]: Decimal.Rounding } = {
  'half-away-from-zero': Decimal.ROUND_HALF_UP,
  'half-towards-zero': Decimal.ROUND_HALF_DOWN,
  'half-even': Decimal.ROUND_HALF_EVEN,
  'half-up': Decimal.ROUND_HALF_CEIL,
  'half-down': Decimal.ROUND_HALF_FLOOR,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
}

/** Sums on decimal.js. */
export const decimalArithmetic: Arithmetic<Decimal> = {
  amount: (text) => new Exact(text),
  add: (a, b) => a.plus(b),
  times: (a, b) => a.times(b),
  per: (a, b) => a.div(b),
  // Quotients that are equal may differ in their last digits.
  isLess: (a, b) => a.minus(b).toDecimalPlaces(100).lt(0),
  round: (a, digits, mode) => a.toDecimalPlaces(100).toDecimalPlaces(digits, modes[mode]),
  text: (a, digits) => (a.isZero() ? a.abs() : a).toFixed(digits),
}
