import { Decimal } from 'decimal.js'
import type { Arithmetic } from './oracle.ts'

// A quotient that is not exact is cut at 120 digits, which can leave a half just below itself. It is rounded to 100 decimals
// first: no line can come that close to a half without being one.
const Exact = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_HALF_UP })

/** Sums on decimal.js, which rounds halves away from zero. */
export const decimalArithmetic: Arithmetic<Decimal> = {
  amount: (text) => new Exact(text),
  add: (a, b) => a.plus(b),
  times: (a, b) => a.times(b),
  over: (a, divisor) => a.div(divisor),
  isLess: (a, b) => a.lt(b),
  round: (a, digits) => a.toDecimalPlaces(100).toDecimalPlaces(digits),
  text: (a, digits) => (a.isZero() ? a.abs() : a).toFixed(digits),
}
