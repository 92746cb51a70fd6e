/** What a number in a formula counts; money in major units, a percentage as its share of one (6 % is 6/100). */
export type Kind = 'money' | 'count' | 'days' | 'percent' | 'ratio'

/** A formula with its numbers: every intermediate value as an exact fraction in lowest terms. */
export interface Trace {
  readonly op: 'input' | 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max' | 'round'
  readonly kind: Kind
  readonly value: { readonly numerator: string; readonly denominator: string }
  readonly name?: string
  readonly args: readonly Trace[]
}
