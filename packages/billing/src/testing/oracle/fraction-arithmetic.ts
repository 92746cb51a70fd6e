import type { Arithmetic } from './oracle.ts'

/** A fraction that is never reduced; the denominator is positive. */
interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

/** Sums on fractions of BigInt. */
export const fractionArithmetic: Arithmetic<Fraction> = {
  amount(text) {
    const [whole = '0', decimals = ''] = text.split('.')
    return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) }
  },
  add: (a, b) =>
    a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d },
  times: (a, b) => ({ n: a.n * b.n, d: a.d * b.d }),
  over: (a, divisor) => ({ n: a.n, d: a.d * BigInt(divisor) }),
  isLess: (a, b) => a.n * b.d < b.n * a.d,
  round(a, digits) {
    const scaled = a.n * 10n ** BigInt(digits)
    const half = scaled < 0n ? -a.d : a.d
    return { n: (2n * scaled + half) / (2n * a.d), d: 10n ** BigInt(digits) }
  },
  text(a, digits) {
    const units = (a.n * 10n ** BigInt(digits)) / a.d
    const written = String(units < 0n ? -units : units).padStart(digits + 1, '0')
    const sign = units < 0n ? '-' : ''
    return digits === 0
      ? sign + written
      : `${sign}${written.slice(0, -digits)}.${written.slice(-digits)}`
  },
}
