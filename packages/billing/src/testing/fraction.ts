import type { Step } from '../explain/step.ts'
import type { Trace } from '../formula/trace.ts'

/** A fraction of a test, in lowest terms, written `n/d`: an arithmetic of its own, so that the engine's is not judged by itself. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

export function fraction(n: bigint, d: bigint): Fraction {
  let [a, b] = [n < 0n ? -n : n, d]
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? { n: 0n, d: 1n } : { n: n / a, d: d / a }
}

export const sumOf = (list: readonly Fraction[]): Fraction =>
  list.reduce((a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d), { n: 0n, d: 1n })

export const isSame = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d

export const shown = ({ n, d }: Fraction): string => `${n}/${d}`

/** The fraction of decimal text or of a pair of whole numbers. */
export function read(value: string | { numerator: string; denominator: string }): Fraction {
  if (typeof value !== 'string') return fraction(BigInt(value.numerator), BigInt(value.denominator))
  const [whole = '', decimals = ''] = value.split('.')
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

/** What a step comes to. */
export function valueOf({ value }: Step): Fraction {
  switch (value.kind) {
    case 'money':
      return read(value.amount)
    case 'count':
      return fraction(BigInt(value.count), 1n)
    case 'ratio':
    case 'exact-money':
      return read(value)
  }
}

/** Half away from zero, to so many digits. */
export function rounded({ n, d }: Fraction, digits: number): Fraction {
  const scale = 10n ** BigInt(digits)
  const twice = 2n * n * scale
  const units = n < 0n ? -((-twice + d) / (2n * d)) : (twice + d) / (2n * d)
  return fraction(units, scale)
}

/** Works a formula out again from its inputs, in the arithmetic of the tests. `digits` is for its roundings. */
export function evaluate({ op, value, args }: Trace, digits: number): Fraction {
  const [a, ...rest] = args.map((arg) => evaluate(arg, digits))
  if (a === undefined) return read(value)
  switch (op) {
    case 'input':
      return read(value)
    case 'add':
      return sumOf([a, ...rest])
    case 'subtract':
      return rest.reduce((left, right) => sumOf([left, { n: -right.n, d: right.d }]), a)
    case 'multiply':
      return rest.reduce((left, right) => fraction(left.n * right.n, left.d * right.d), a)
    case 'divide':
      return rest.reduce((left, right) => fraction(left.n * right.d, left.d * right.n), a)
    case 'max':
      return rest.reduce((left, right) => (left.n * right.d < right.n * left.d ? right : left), a)
    case 'min':
      return rest.reduce((left, right) => (left.n * right.d > right.n * left.d ? right : left), a)
    case 'round':
      return rounded(a, digits)
  }
}
