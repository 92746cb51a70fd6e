import type { Step } from '../explain/step.ts'

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
export function valueOf({ value }: Pick<Step, 'value'>): Fraction {
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
