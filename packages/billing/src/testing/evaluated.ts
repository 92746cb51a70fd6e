import type { Trace } from '../formula/trace.ts'
import { fractionArithmetic as sums } from './oracle/fraction-arithmetic.ts'
import { type Fraction, fraction, read } from './fraction.ts'

const operations: {
  readonly [O in Exclude<Trace['op'], 'input' | 'round'>]: (a: Fraction, b: Fraction) => Fraction
} = {
  add: sums.add,
  subtract: (a, b) => sums.add(a, { n: -b.n, d: b.d }),
  multiply: sums.times,
  divide: sums.per,
  max: (a, b) => (sums.isLess(a, b) ? b : a),
  min: (a, b) => (sums.isLess(b, a) ? b : a),
}

/** Works a formula out again from its inputs, in the arithmetic of the tests; each rounding rounds as it says. */
export function evaluated({ op, value, rounding, args }: Trace): Fraction {
  const [first, ...rest] = args.map(evaluated)
  if (op === 'input' || first === undefined) return read(value)
  if (op !== 'round') {
    const { n, d } = rest.reduce(operations[op], first)
    return fraction(n, d)
  }
  if (rounding === undefined) throw new Error('a rounding says how it rounds')
  const { n, d } = sums.round(first, rounding.digits, rounding.mode)
  return fraction(n, d)
}
