import type { Arithmetic, RoundingMode } from './arithmetic.ts'

/** A fraction with a positive denominator, in lowest terms once it has grown long. */
interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

const long = 1n << 256n

function fraction(n: bigint, d: bigint): Fraction {
  if (d < 0n) return fraction(-n, -d)
  if (d < long) return { n, d }
  let [a, b] = [n < 0n ? -n : n, d]
  while (b !== 0n) [a, b] = [b, a % b]
  return { n: n / a, d: d / a }
}

/** Whether a number that lies `rest` parts of `of` beyond the next whole one towards zero is moved away from zero. */
const goesAway: {
  readonly [M in RoundingMode]: (
    twice: bigint,
    of: bigint,
    units: bigint,
    negative: boolean,
  ) => boolean
} = {
  'half-away-from-zero': (twice, of) => twice >= of,
  'half-towards-zero': (twice, of) => twice > of,
  'half-even': (twice, of, units) => twice > of || (twice === of && units % 2n !== 0n),
  'half-up': (twice, of, _, negative) => (negative ? twice > of : twice >= of),
  'half-down': (twice, of, _, negative) => (negative ? twice >= of : twice > of),
  up: (twice) => twice > 0n,
  down: () => false,
}

/** Sums on fractions of BigInt. */
export const fractionArithmetic: Arithmetic<Fraction> = {
  amount(text) {
    const [whole = '0', decimals = ''] = text.split('.')
    return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) }
  },
  add: (a, b) =>
    a.d === b.d ? { n: a.n + b.n, d: a.d } : fraction(a.n * b.d + b.n * a.d, a.d * b.d),
  times: (a, b) => fraction(a.n * b.n, a.d * b.d),
  per: (a, b) => fraction(a.n * b.d, a.d * b.n),
  isLess: (a, b) => a.n * b.d < b.n * a.d,
  round({ n, d }, digits, mode) {
    const scale = 10n ** BigInt(digits)
    const negative = n < 0n
    const size = (negative ? -n : n) * scale
    const units = size / d
    const twice = 2n * (size - units * d)
    const rounded = goesAway[mode](twice, d, units, negative) ? units + 1n : units
    return { n: negative ? -rounded : rounded, d: scale }
  },
  text({ n, d }, digits) {
    const units = (n * 10n ** BigInt(digits)) / d
    const written = String(units < 0n ? -units : units).padStart(digits + 1, '0')
    const sign = units < 0n ? '-' : ''
    return digits === 0
      ? sign + written
      : `${sign}${written.slice(0, -digits)}.${written.slice(-digits)}`
  },
}
